import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { checklist, itemsOfStep, LEVELS } from '@/core/checklist';
import sources from '@/data/sources.json';

const MAX_GRADE = 9;
const MEAN_GRADE = 6;
const words = checklist.items.flatMap((item) =>
  [item.text, item.detail, item.action].flatMap((text) => (text ? [[item.id, text]] : [])),
) as [id: string, text: string][];

describe('checklist.json', () => {
  it('has ids that are given once', () => {
    const ids = [...checklist.items, ...checklist.circumstances].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(checklist.items)('$id is whole', ({ level, group, text, sources: keys }) => {
    expect(LEVELS).toContain(level);
    expect(group).not.toBe('');
    expect(text).not.toBe('');
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(Object.keys(sources)).toContain(key);
  });

  it('asks every item in exactly one step, the most urgent first', () => {
    expect(checklist.steps.flatMap((step) => step.levels)).toEqual([...LEVELS]);
    expect(checklist.steps.flatMap((step) => itemsOfStep(checklist, step))).toHaveLength(
      checklist.items.length,
    );
  });

  it('keeps the items of a group together', () => {
    const headings = checklist.items
      .map(({ group }) => group)
      .filter((group, at, all) => group !== all[at - 1]);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it.each(LEVELS)(
    'tells at %s what to do, how soon, and whom to call if it gets worse',
    (level) => {
      const advice = checklist.levels[level];
      expect(Object.values(advice).flat()).not.toContain('');
      expect(advice.ifWorse).toMatch(/emergency number.*112, 911 or 999/);
    },
  );

  it('never says that all is well', () => {
    expect(checklist.nothingTicked.text).toMatch(/not an all-clear/);
    expect(checklist.closing.diagnosis).toMatch(/not a diagnosis/);
    expect(checklist.closing.review).toMatch(/No clinician has reviewed/);
  });

  it.each(words)(`%s reads at grade ${MAX_GRADE} or below: %s`, (_id, text) => {
    expect(grade(text)).toBeLessThanOrEqual(MAX_GRADE);
  });

  it(`reads at grade ${MEAN_GRADE} or below on average`, () => {
    const grades = words.map(([, text]) => grade(text));
    const mean = grades.reduce((sum, each) => sum + each, 0) / grades.length;
    expect(mean).toBeLessThanOrEqual(MEAN_GRADE);
  });
});

function grade(text: string): number {
  const word = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return fleschKincaid({
    sentence: Math.max(1, text.match(/[.!?](?=\s|$)/g)?.length ?? 0),
    word: word.length,
    syllable: word.reduce((sum, each) => sum + syllable(each), 0),
  });
}
