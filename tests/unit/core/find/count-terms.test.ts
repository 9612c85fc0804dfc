import { expect, it } from 'vitest';
import { countTerms } from '@/core/find/count-terms';

const match = (term: string) => ({ start: 0, end: 1, term }) as never;

it('counts each term over all texts, in the order in which they are first read', () => {
  const found = [
    { index: 0, matches: [match('a/nerve'), match('a/cramp')] },
    { index: 3, matches: [match('a/nerve')] },
  ];
  expect(countTerms(found)).toEqual([
    { id: 'a/nerve', count: 2 },
    { id: 'a/cramp', count: 1 },
  ]);
  expect(countTerms([])).toEqual([]);
});
