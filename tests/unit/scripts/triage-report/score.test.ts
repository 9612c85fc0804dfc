import { expect, it } from 'vitest';
import { describeTriage } from '../../../../scripts/triage-report/report';
import { scoreVignettes } from '../../../../scripts/triage-report/score';
import type { Answer, Vignette } from '../../../../scripts/triage-report/vignettes';

const vignette = (id: string, ticked: string[], expected: Answer, nearMiss = false): Vignette => ({
  id,
  text: '',
  ticked,
  circumstances: [],
  expected,
  nearMiss,
});
const score = scoreVignettes([
  vignette('right', ['e_fit'], 'emergency'),
  vignette('missed', ['d_weak'], 'emergency'),
  vignette('too much', ['u_calf'], 'selfcare', true),
  vignette('near miss', ['s_site'], 'selfcare', true),
  vignette('nothing', [], 'none'),
  vignette('no answer', [], 'doctor'),
]);

it('counts what was exact, safe and over, what emergencies were caught, and near misses by themselves', () => {
  expect(score).toMatchObject({
    total: 6,
    exact: 3,
    safe: 4,
    over: 1,
    emergencies: { total: 2, caught: 1 },
    nearMisses: { total: 2, over: 1 },
  });
});

it('counts per expected level', () => {
  expect(score.levels.emergency).toEqual({ total: 2, exact: 1, safe: 1, over: 0 });
  expect(score.levels.selfcare).toEqual({ total: 2, exact: 1, safe: 2, over: 1 });
  expect(score.levels.none).toEqual({ total: 1, exact: 1, safe: 1, over: 0 });
});

it('tells what every case got', () => {
  expect(score.rows.slice(0, 2)).toEqual([
    { id: 'right', expected: 'emergency', got: 'emergency' },
    { id: 'missed', expected: 'emergency', got: 'doctor' },
  ]);
  expect(score.rows.at(-1)?.got).toBe('none');
});

it('takes circumstances into account', () => {
  const pregnant = { ...vignette('V', ['d_weak'], 'urgent'), circumstances: ['pregnant'] };
  expect(scoreVignettes([pregnant]).exact).toBe(1);
});

it('is described with its figures, those of published checkers, and what went wrong', () => {
  const report = describeTriage(score);
  expect(report).toContain('emergencies caught 1 of 2 (50 %)');
  expect(report).toContain('of near misses 1 of 2 (50 %)');
  expect(report).toMatch(/Ada, 2020 +87 +– +96/);
  expect(report).toContain('  missed: emergency, got doctor');
});
