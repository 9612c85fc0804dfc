import { expect, it } from 'vitest';
import { WordPairs } from '@/core/find/word-pairs';

const pair = (first: number, second: number, isFar = false) => ({ first, second, isFar });
const pairs = new WordPairs(4);
for (const each of [pair(3, 1), pair(70_000, 1, true), pair(5, 4), pair(5, 4, true)])
  pairs.add(each);

it('has a pair of neighbours where they stand next to each other', () => {
  expect(pairs.isSecond(1, 3, 0, 0)).toBe(true);
  expect(pairs.isSecond(1, 0, 3, 0)).toBe(false);
  expect(pairs.isSecond(3, 1, 0, 0)).toBe(false);
});

it('has a pair with a gap where up to two others stand between', () => {
  expect(pairs.isSecond(1, 70_000, 0, 0)).toBe(true);
  expect(pairs.isSecond(1, 0, 70_000, 0)).toBe(true);
  expect(pairs.isSecond(1, 0, 0, 70_000)).toBe(true);
});

it('takes a pair that is in one form with a gap and in another without as one with a gap', () => {
  expect(pairs.isSecond(4, 0, 0, 5)).toBe(true);
});

it('has no pair of words that are second to none', () => {
  expect([2, 699, 70_000].map((word) => pairs.isSecond(word, 0, 3, 5))).toEqual([
    false,
    false,
    false,
  ]);
});
