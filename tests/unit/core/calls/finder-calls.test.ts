import { beforeEach, expect, it, vi } from 'vitest';
import { finderCalls } from '@/core/calls/finder-calls';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';

const match = { term: 'test/cramp' as const, start: 0, end: 5 };
const makeFinder = vi.fn(() => ({
  mayHoldTerm: (text: string) => text.includes('cramp'),
  findTerms: (text: string) => (text === 'a cramp' ? [match] : []),
  judgePage: () => UNKNOWN_PAGE,
}));

beforeEach(() => makeFinder.mockClear());

it('makes the finder when it is first asked, and once', () => {
  const calls = finderCalls(makeFinder);
  expect(makeFinder).not.toHaveBeenCalled();
  calls.mayHoldTerms(['a text']);
  calls.judgePage('a text');
  expect(makeFinder).toHaveBeenCalledOnce();
});

it('says whether any of the texts may hold a term', () => {
  const { mayHoldTerms } = finderCalls(makeFinder);
  expect(mayHoldTerms(['nothing', 'cramped'])).toBe(true);
  expect(mayHoldTerms(['nothing', 'at all'])).toBe(false);
  expect(mayHoldTerms([])).toBe(false);
});

it('names the texts in which there are terms by their places', () => {
  const { findTerms } = finderCalls(makeFinder);
  expect(findTerms(['cramped', 'a cramp'], UNKNOWN_PAGE)).toEqual([{ index: 1, matches: [match] }]);
});

it('judges a page by its sample', () => {
  expect(finderCalls(makeFinder).judgePage('a text')).toBe(UNKNOWN_PAGE);
});
