import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { groupsOf, isAtLeast, itemsOfTopic, signsOf } from '@/core/checklist/checklist';

describe('the screens of the checklist', () => {
  it('ask everybody emergency signs alone', () => {
    const levels = new Set(signsOf(checklist).map(({ level }) => level));
    expect([...levels]).toEqual(['emergency']);
  });

  it('leave no item out', () => {
    const asked = new Set([
      ...signsOf(checklist),
      ...checklist.topics.flatMap(({ id }) => itemsOfTopic(checklist, id)),
    ]);
    expect(checklist.items.filter((item) => !asked.has(item))).toEqual([]);
  });

  it('show every item once, in the order of the file, group by group', () => {
    const screens = [
      signsOf(checklist),
      ...checklist.topics.map(({ id }) => itemsOfTopic(checklist, id)),
    ];
    for (const items of screens) {
      expect(groupsOf(items).flatMap((group) => group.items)).toEqual(items);
    }
  });

  it('ask nothing for an unknown topic', () => {
    expect(itemsOfTopic(checklist, 'constructor')).toEqual([]);
  });
});

it('isAtLeast compares how soon help is needed', () => {
  expect(isAtLeast('urgent', 'doctor')).toBe(true);
  expect(isAtLeast('doctor', 'doctor')).toBe(true);
  expect(isAtLeast('selfcare', 'doctor')).toBe(false);
});
