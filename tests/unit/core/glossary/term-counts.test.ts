import { expect, it } from 'vitest';
import { countTerms, readTermCounts } from '@/core/glossary/term-counts';

it('counts each term once, in order of first appearance', () => {
  expect(countTerms(['b', 'a', 'b'])).toEqual([
    { id: 'b', count: 2 },
    { id: 'a', count: 1 },
  ]);
  expect(countTerms([])).toEqual([]);
});

it('reads what is a term count and leaves out the rest', () => {
  const good = { id: 'a', count: 2 };
  const bad = [
    null,
    3,
    {},
    { id: 'a' },
    { id: 3, count: 1 },
    { id: 'a', count: 0 },
    { id: 'a', count: 1.5 },
  ];
  expect(readTermCounts([good, ...bad])).toEqual([good]);
  expect(readTermCounts('no list')).toEqual([]);
});
