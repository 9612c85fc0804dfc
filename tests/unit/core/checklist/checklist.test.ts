import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { groupsOfStep, isAtLeast, itemsOfStep, ruleFor } from '@/core/checklist/checklist';

describe('the steps of the checklist', () => {
  it('ask emergency signs first, then same-day signs, then the rest', () => {
    const levels = checklist.steps.map((step) => [
      ...new Set(itemsOfStep(checklist, step).map(({ level }) => level)),
    ]);
    expect(levels).toEqual([['emergency'], ['urgent'], ['doctor', 'selfcare']]);
  });

  it('show every item of a step once, under its group', () => {
    for (const step of checklist.steps) {
      const groups = groupsOfStep(checklist, step);
      expect(groups.filter(({ name, items }) => items.some(({ group }) => group !== name))).toEqual(
        [],
      );
      expect(groups.flatMap(({ items }) => items)).toEqual(itemsOfStep(checklist, step));
    }
  });
});

it('isAtLeast compares how soon help is needed', () => {
  expect(isAtLeast('urgent', 'doctor')).toBe(true);
  expect(isAtLeast('doctor', 'doctor')).toBe(true);
  expect(isAtLeast('selfcare', 'doctor')).toBe(false);
});

it('ruleFor finds a rule by its tick and by whether there is a circumstance', () => {
  expect(ruleFor(checklist, 'doctor', false)?.id).toBe('R3');
  expect(ruleFor(checklist, 'doctor', true)?.gives).toBe('urgent');
  expect(ruleFor(checklist, 'urgent', true)).toBeUndefined();
});
