import { expect, it } from 'vitest';
import { readTermCounts } from '@/core/glossary/term-counts';

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
