import { expect, it } from 'vitest';
import {
  GAP_IN_PHRASE,
  GAP_OTHER,
  GAP_SENTENCE,
  gapBetween,
  isPossessive,
} from '@/core/text/word-breaks';

it.each([
  [' ', GAP_IN_PHRASE],
  ['-', GAP_IN_PHRASE],
  ["'s ", GAP_IN_PHRASE],
  ["\u00ad's\u200b ", GAP_IN_PHRASE],
  ['', GAP_IN_PHRASE],
  [' - ', GAP_OTHER],
  ['--', GAP_OTHER],
  [', ', GAP_OTHER],
  ['.', GAP_OTHER],
  ['. ', GAP_SENTENCE],
  ['?! ', GAP_SENTENCE],
])('between two words, %j is %i', (gap, expected) => {
  expect(gapBetween(`one${gap}two`, 3, 3 + gap.length)).toBe(expected);
});

it('knows the possessive from other apostrophes', () => {
  expect(isPossessive("calf's muscle", 4)).toBe(true);
  expect(isPossessive('calf’s', 4)).toBe(true);
  expect(isPossessive("can't", 3)).toBe(false);
  expect(isPossessive("it'some", 2)).toBe(false);
  expect(isPossessive("calf's\u00ad muscle", 4)).toBe(true);
});

it('goes on over the possessive of a plural, but not over a quotation mark', () => {
  expect(gapBetween("calves' liver", 6, 8)).toBe(GAP_IN_PHRASE);
  expect(gapBetween("a 'calf' liver", 7, 9)).toBe(GAP_OTHER);
});
