import { beforeEach, expect, it, vi } from 'vitest';
import type { Match } from '@/core/find/match';
import { termId } from '@/core/glossary/term-id';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { readSettings } from '@/core/settings/read-settings';
import { answerFinder } from '@/extension/answer-finder';

const finderWithout = vi.fn((packsOff: readonly string[]) => ({
  mayHoldTerm: () => !packsOff.includes('article'),
  findTerms: (text: string): Match[] =>
    text.split(' ').map((word, at) => ({ start: at, end: at + 1, term: termId('article', word) })),
  judgePage: () => UNKNOWN_PAGE,
}));

beforeEach(() => finderWithout.mockClear());

it('makes a finder when first asked, and another when other packs are off', async () => {
  let packsOff: string[] = [];
  const answers = answerFinder(async () => ({ ...readSettings([]), packsOff }), finderWithout);
  expect(finderWithout).not.toHaveBeenCalled();
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(true);
  expect(await answers.findTerms(['a cramp'], UNKNOWN_PAGE)).toHaveLength(1);
  expect(await answers.judgePage('a cramp')).toBe(UNKNOWN_PAGE);
  expect(finderWithout).toHaveBeenCalledOnce();
  packsOff = ['article', 'around'];
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(false);
  packsOff = ['around', 'article'];
  await answers.mayHoldTerms(['a cramp']);
  expect(finderWithout).toHaveBeenCalledTimes(2);
});

it('leaves out the terms that are known, and texts that hold no other', async () => {
  let termsKnown: string[] = [];
  const answers = answerFinder(async () => ({ ...readSettings([]), termsKnown }), finderWithout);
  const found = async () => {
    const texts = await answers.findTerms(['cramp', 'cramp tremor'], UNKNOWN_PAGE);
    return texts.map(({ index, matches }) => [index, ...matches.map(({ term }) => term)]);
  };
  const all = [
    [0, 'article/cramp'],
    [1, 'article/cramp', 'article/tremor'],
  ];
  expect(await found()).toEqual(all);
  termsKnown = ['article/cramp'];
  expect(await found()).toEqual([[1, 'article/tremor']]);
  termsKnown = [];
  expect(await found()).toEqual(all);
});
