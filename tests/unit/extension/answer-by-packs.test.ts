import { expect, it, vi } from 'vitest';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { readSettings } from '@/core/settings/read-settings';
import { answerByPacks } from '@/extension/answer-by-packs';

const finderWithout = vi.fn((packsOff: readonly string[]) => ({
  mayHoldTerm: () => !packsOff.includes('article'),
  findTerms: () => [],
  judgePage: () => UNKNOWN_PAGE,
}));

it('makes a finder when first asked, and another when other packs are off', async () => {
  let packsOff: string[] = [];
  const answers = answerByPacks(async () => ({ ...readSettings([]), packsOff }), finderWithout);
  expect(finderWithout).not.toHaveBeenCalled();
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(true);
  expect(await answers.findTerms(['a cramp'], UNKNOWN_PAGE)).toEqual([]);
  expect(await answers.judgePage('a cramp')).toBe(UNKNOWN_PAGE);
  expect(finderWithout).toHaveBeenCalledOnce();
  packsOff = ['article', 'around'];
  expect(await answers.mayHoldTerms(['a cramp'])).toBe(false);
  packsOff = ['around', 'article'];
  await answers.mayHoldTerms(['a cramp']);
  expect(finderWithout).toHaveBeenCalledTimes(2);
});
