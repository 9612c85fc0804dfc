import { beforeEach, expect, it, vi } from 'vitest';
import type { Match } from '@/core/find/match';
import { termId } from '@/core/glossary/term-id';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { readSettings } from '@/core/settings/read-settings';
import { answerFinder } from '@/extension/answer-finder';
import type { PackChoice } from '@/extension/made-for-packs';

const makeFinder = vi.fn(async ({ packsOff }: PackChoice) => ({
  mayHoldTerm: () => !packsOff.includes('article'),
  findTerms: (text: string): Match[] =>
    text.split(' ').map((word, at) => ({ start: at, end: at + 1, term: termId('article', word) })),
  termsFor: (words: string) => [termId('article', words)],
  judgePage: () => UNKNOWN_PAGE,
}));

beforeEach(() => {
  makeFinder.mockClear();
});

it('makes a finder when first asked, and another when other packs are off', async () => {
  let packsOff: string[] = [];
  let ownPacks = '';
  const settings = async () => ({ ...readSettings([]), packsOff, ownPacks });
  const { calls: answers, termsFor } = answerFinder(settings, makeFinder);
  expect(makeFinder).not.toHaveBeenCalled();
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(true);
  expect(await answers.findTerms(['a cramp'], UNKNOWN_PAGE)).toHaveLength(1);
  expect(await answers.judgePage('a cramp')).toBe(UNKNOWN_PAGE);
  expect(await termsFor('cramp')).toEqual(['article/cramp']);
  expect(makeFinder).toHaveBeenCalledOnce();
  packsOff = ['article', 'around'];
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(false);
  packsOff = ['around', 'article'];
  await answers.mayHoldTerms(['a cramp']);
  expect(makeFinder).toHaveBeenCalledTimes(2);
  ownPacks = 'changed';
  await Promise.all([answers.mayHoldTerms(['a cramp']), answers.mayHoldTerms(['a cramp'])]);
  expect(makeFinder).toHaveBeenCalledTimes(3);
});

it('leaves out the terms that are known, and texts that hold no other', async () => {
  let termsKnown: string[] = [];
  const settings = async () => ({ ...readSettings([]), termsKnown });
  const answers = answerFinder(settings, makeFinder).calls;
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

it('asks for a finder again where none could be made', async () => {
  makeFinder.mockRejectedValueOnce(new Error('no storage'));
  const answers = answerFinder(async () => readSettings([]), makeFinder).calls;
  await expect(answers.mayHoldTerms(['a cramp'])).rejects.toThrow('no storage');
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(true);
});
