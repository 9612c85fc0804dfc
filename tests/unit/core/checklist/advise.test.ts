import { describe, expect, it } from 'vitest';
import { advise, asksCircumstances, isSettled } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import type { Level, Step } from '@/core/checklist/checklist';

const circumstances = checklist.about.circumstances.map(({ id }) => id);
const idsOf = (things: { id: string }[] = []) => things.map(({ id }) => id);
const idsAt = (at: Level) => idsOf(checklist.items.filter((item) => item.level === at));
const [first, second, third] = checklist.steps as [Step, Step, Step];

describe('advise', () => {
  it.each(checklist.items)('gives $id its own level', ({ id, level }) => {
    expect(advise(checklist, [id], [])?.level).toBe(level);
  });

  it.each([
    ['selfcare', 'doctor', circumstances],
    ['doctor', 'urgent', circumstances],
    ['urgent', 'urgent', []],
    ['emergency', 'emergency', []],
  ] as const)('raises %s to %s and says by what', (own, raised, by) => {
    for (const id of idsAt(own)) {
      const advice = advise(checklist, [id], circumstances);
      expect(advice?.level).toBe(raised);
      expect(idsOf(advice?.because.circumstances)).toEqual(by);
      expect(idsOf(advice?.because.items)).toEqual([id]);
    }
  });

  it('raises by one level, however many circumstances there are', () => {
    for (const one of circumstances) {
      expect(advise(checklist, ['s_short'], [one])?.level).toBe('doctor');
      expect(advise(checklist, ['d_weak'], [one])?.level).toBe('urgent');
    }
  });

  it('ignores ids that it does not know, and an id given twice', () => {
    expect(advise(checklist, ['nothing', '__proto__'], ['constructor'])).toBeNull();
    expect(advise(checklist, ['nothing', 'd_weak', 'd_weak'], ['nobody'])).toEqual(
      advise(checklist, ['d_weak'], []),
    );
  });
});

describe('asksCircumstances', () => {
  it('is so only in the step whose answer they can change', () => {
    const asked = [first, second, third].map((step) => asksCircumstances(checklist, step, []));
    expect(asked).toEqual([false, false, true]);
  });

  it('is no longer so once a tick stands that they cannot raise', () => {
    expect(asksCircumstances(checklist, third, ['d_weak'])).toBe(true);
    expect(asksCircumstances(checklist, third, ['d_weak', 'u_calf'])).toBe(false);
    expect(asksCircumstances(checklist, third, ['e_fit'])).toBe(false);
  });
});

it('a result is settled where no circumstance can change it', () => {
  expect(isSettled(checklist, [])).toBe(false);
  expect(isSettled(checklist, ['d_weak'])).toBe(false);
  expect(isSettled(checklist, ['d_weak', 'u_calf'])).toBe(true);
  expect(isSettled(checklist, ['s_short', 'e_fit'])).toBe(true);
});
