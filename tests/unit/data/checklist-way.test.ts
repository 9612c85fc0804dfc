import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { isAtLeast, itemsOfTopic, signsOf } from '@/core/checklist/checklist';
import file from '@/data/checklist.json';
import { screens, topicScreens } from './checklist-screens';

const { items, visits } = checklist;

describe('the way to an answer', () => {
  it('offers "none of these" as the last line of every topic, at a doctor’s visit of its own', () => {
    for (const { name, items } of topicScreens) {
      expect(items.at(-1)?.id, name).toBe('d_other');
    }
    expect(visits.find(({ id }) => id === 'ask')?.title).toContain('cannot tell');
  });

  it.each(topicScreens)(
    'has in $name a line for a doctor besides the last, and one that calms',
    ({ items }) => {
      const named = items.filter(({ isPerTopic }) => !isPerTopic);
      expect(named.some(({ level }) => isAtLeast(level, 'doctor'))).toBe(true);
      expect(named.some(({ level, when }) => level === 'selfcare' || when === 'anytime')).toBe(
        true,
      );
    },
  );

  it('finds the line for who is not safe from themselves without scrolling, and where worry is the topic', () => {
    const signs = signsOf(checklist);
    expect(signs.findIndex((item) => item.isCrisis)).toBeLessThan(4);
    expect(itemsOfTopic(checklist, 'worry')[0]?.isCrisis).toBe(true);
  });

  it('shows no more lines than can be read: 16 signs, 14 in a topic', () => {
    const [signs, ...inTopics] = screens.map(({ items }) => items.length);
    expect(signs).toBeLessThanOrEqual(16);
    expect(Math.max(...inTopics)).toBeLessThanOrEqual(14);
  });

  it.each(file.items)('$id says for a reviewer what it must not catch', ({ notFor }) => {
    expect(notFor.trim()).toMatch(/[.)]$/);
  });

  it('names in those words only items that exist', () => {
    const ids = new Set(items.map(({ id }) => id));
    const named = file.items.flatMap(({ notFor }) => notFor.match(/\b[euds]_[a-z]+/g) ?? []);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
