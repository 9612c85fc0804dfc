import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { scoreVignettes } from '../../../scripts/triage-report/score';
import { readVignettes } from '../../../scripts/triage-report/vignettes';

const read = (name: string) => {
  const file = resolve(import.meta.dirname, '../../vignettes', name);
  return readVignettes(file, readFileSync(file, 'utf8'));
};
const otherThanExpected = (name: string) =>
  scoreVignettes(read(name)).rows.filter(({ accept, got }) => !accept.includes(got));

it('published cases, by number and ticks, get a level that is accepted for them', () => {
  expect(otherThanExpected('researched.jsonl')).toEqual([]);
});

describe('the project’s own vignettes', () => {
  const own = read('own.jsonl');
  const levelOf = (id: string) => checklist.items.find((item) => item.id === id)?.level;

  it('get their level', () => {
    expect(otherThanExpected('own.jsonl')).toEqual([]);
  });

  it('have ids and texts of their own', () => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
    expect(own.filter(({ text }) => text.length < 30)).toEqual([]);
  });

  it.each(checklist.items)(
    'have a case that $id decides, and a near miss that it does not',
    ({ id }) => {
      const about = own.filter(({ item }) => item === id);
      const hit = about.find(({ nearMiss }) => !nearMiss);
      const near = about.find(({ nearMiss }) => nearMiss);
      expect(hit?.ticked).toContain(id);
      expect(hit?.expected).toBe(levelOf(id));
      expect(near).toBeDefined();
      expect(near?.ticked?.includes(id) && near.expected === levelOf(id)).toBe(false);
    },
  );

  it('have one with nothing ticked', () => {
    expect(own.some(({ ticked, expected }) => !ticked?.length && expected === 'none')).toBe(true);
  });
});

describe('fresh cases, with the ticks of an attentive reader who saw the wording alone', () => {
  const fresh = read('fresh.jsonl');
  const score = scoreVignettes(fresh);

  it('are all ticked, each with an id and a text of its own', () => {
    expect(fresh.filter(({ ticked }) => !ticked?.length)).toEqual([]);
    expect(new Set(fresh.map(({ id }) => id)).size).toBe(fresh.length);
    expect(new Set(fresh.map(({ text }) => text)).size).toBe(fresh.length);
  });

  it('get an answer that is accepted for every emergency, and nothing below all that is accepted', () => {
    expect(score.emergencies.accepted).toBe(score.emergencies.total);
    expect(score.accepted + score.over).toBe(score.total);
  });

  it('get an accepted level in 96 of 100, and a near miss too high in 10 at most', () => {
    expect(score.accepted / score.total).toBeGreaterThanOrEqual(0.96);
    expect(score.nearMisses.over / score.nearMisses.total).toBeLessThanOrEqual(0.1);
  });

  it('show 24 lines before an answer, in the median', () => {
    const lines = score.rows.map(({ effort }) => effort.lines).sort((one, other) => one - other);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(24);
  });
});
