import { describe, expect, it } from 'vitest';
import { asksCircumstances, checklist, groupsOfStep, itemsOfStep } from '@/core/checklist';

const [first, second, third] = checklist.steps as [
  (typeof checklist.steps)[0],
  (typeof checklist.steps)[0],
  (typeof checklist.steps)[0],
];
const levelsIn = (step: typeof first) => [
  ...new Set(itemsOfStep(checklist, step).map(({ level }) => level)),
];

describe('the steps of the checklist', () => {
  it('ask emergency signs first, then same-day signs, then the rest', () => {
    expect(levelsIn(first)).toEqual(['emergency']);
    expect(levelsIn(second)).toEqual(['urgent']);
    expect(levelsIn(third)).toEqual(['doctor', 'selfcare']);
  });

  it('show every item of a step once, under its group', () => {
    for (const step of checklist.steps) {
      const grouped = groupsOfStep(checklist, step);
      expect(grouped.every(({ name, items }) => items.every(({ group }) => group === name))).toBe(
        true,
      );
      const shown = grouped.flatMap(({ items }) => items.map(({ id }) => id));
      expect(shown.sort()).toEqual(
        itemsOfStep(checklist, step)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('ask for circumstances only where these can change the answer', () => {
    expect([first, second, third].map(asksCircumstances)).toEqual([false, false, true]);
  });
});
