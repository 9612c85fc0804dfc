import { expect, it } from 'vitest';
import { finderCalls } from '@/core/calls/finder-calls';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';

const match = { term: 'test/cramp' as const, start: 0, end: 5 };
const finder = {
  mayHoldTerm: (text: string) => text.includes('cramp'),
  findTerms: (text: string) => (text === 'a cramp' ? [match] : []),
  termsFor: () => [],
  judgePage: () => UNKNOWN_PAGE,
};

it('says whether any of the texts may hold a term', () => {
  const { mayHoldTerms } = finderCalls(finder);
  expect(mayHoldTerms(['nothing', 'cramped'])).toBe(true);
  expect(mayHoldTerms(['nothing', 'at all'])).toBe(false);
  expect(mayHoldTerms([])).toBe(false);
});

it('names the texts in which there are terms by their places', () => {
  const { findTerms } = finderCalls(finder);
  expect(findTerms(['cramped', 'a cramp'], UNKNOWN_PAGE)).toEqual([{ index: 1, matches: [match] }]);
});

it('judges a page by its sample', () => {
  expect(finderCalls(finder).judgePage('a text')).toBe(UNKNOWN_PAGE);
});
