import { expect, it } from 'vitest';
import { describeTriage } from '../../../../scripts/triage-report/report';
import { scoreVignettes } from '../../../../scripts/triage-report/score';
import type { Answer, Vignette } from '../../../../scripts/triage-report/vignettes';

const vignette = (id: string, ticked: string[], accept: [Answer, ...Answer[]], nearMiss = false) =>
  ({
    id,
    text: '',
    ticked,
    topics: null,
    expected: accept[0],
    accept,
    nearMiss,
  }) satisfies Vignette;
const score = scoreVignettes([
  vignette('right', ['e_fit'], ['emergency']),
  vignette('missed', ['d_weak'], ['emergency']),
  vignette('accepted', ['u_calf'], ['emergency', 'urgent']),
  vignette('too much', ['u_calf'], ['selfcare', 'doctor'], true),
  vignette('near miss', ['s_twitch'], ['selfcare'], true),
  vignette('nothing', [], ['none']),
  vignette('no answer', [], ['doctor']),
]);

it('counts what was exact, accepted, safe and over, what emergencies were caught, and near misses by themselves', () => {
  expect(score).toMatchObject({
    total: 7,
    exact: 3,
    accepted: 4,
    safe: 4,
    over: 1,
    emergencies: { total: 3, caught: 1, accepted: 2 },
    nearMisses: { total: 2, over: 1 },
  });
});

it('counts per expected level', () => {
  expect(score.levels.emergency).toEqual({ total: 3, exact: 1, accepted: 2, safe: 1, over: 0 });
  expect(score.levels.selfcare).toEqual({ total: 2, exact: 1, accepted: 1, safe: 2, over: 1 });
});

it('tells what every case got', () => {
  expect(score.rows[1]).toMatchObject({ id: 'missed', expected: 'emergency', got: 'doctor' });
  expect(score.rows.at(-1)?.got).toBe('none');
});

it('is described with its figures, those of published checkers, and what went wrong', () => {
  const report = describeTriage(score);
  expect(report).toContain(
    'emergencies caught 1 of 3 (33.3 %); or answered as accepted 2 of 3 (66.7 %)',
  );
  expect(report).toContain('of near misses 1 of 2 (50 %)');
  expect(report).toMatch(/lines shown before an answer median \d+, worst \d+/);
  expect(report).toMatch(/Ada, 2020 +87 +– +96/);
  expect(report).toContain('  missed: emergency, got doctor');
  expect(report).not.toContain('  accepted: ');
});
