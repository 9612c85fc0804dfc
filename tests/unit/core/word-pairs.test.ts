import { expect, it } from 'vitest';
import { WordPairs } from '@/core/word-pairs';

it('has each pair that was added, in that order alone', () => {
  const pairs = new WordPairs();
  pairs.add(3, 700);
  pairs.add(510, 4);
  expect([pairs.mayHave(3, 700), pairs.mayHave(510, 4)]).toEqual([true, true]);
  expect([pairs.mayHave(700, 3), pairs.mayHave(3, 4), pairs.mayHave(4, 510)]).toEqual([
    false,
    false,
    false,
  ]);
});

it('is made again of its bits', () => {
  const pairs = new WordPairs();
  pairs.add(1, 2);
  expect(new WordPairs(pairs.bits).mayHave(1, 2)).toBe(true);
});
