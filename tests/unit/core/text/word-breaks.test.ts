import { expect, it } from 'vitest';
import {
  breakBetween,
  isPossessive,
  OTHER_PHRASE,
  OTHER_SENTENCE,
  SAME_PHRASE,
} from '@/core/text/word-breaks';

it.each([
  [' ', SAME_PHRASE],
  ['-', SAME_PHRASE],
  ["'s ", SAME_PHRASE],
  ["\u00ad's\u200b ", SAME_PHRASE],
  ['', SAME_PHRASE],
  [' - ', OTHER_PHRASE],
  ['--', OTHER_PHRASE],
  [', ', OTHER_PHRASE],
  ['.', OTHER_PHRASE],
  ['. ', OTHER_SENTENCE],
  ['?! ', OTHER_SENTENCE],
  ['\n> ', SAME_PHRASE],
  ['-\n> > ', SAME_PHRASE],
  ['\n>\n> ', OTHER_PHRASE],
  [' > ', OTHER_PHRASE],
])('between two words, %j is %i', (gap, expected) => {
  expect(breakBetween(`one${gap}two`, 3, 3 + gap.length)).toBe(expected);
});

it('knows the possessive from other apostrophes', () => {
  expect(isPossessive("calf's muscle", 4)).toBe(true);
  expect(isPossessive('calf’s', 4)).toBe(true);
  expect(isPossessive("can't", 3)).toBe(false);
  expect(isPossessive("it'some", 2)).toBe(false);
  expect(isPossessive("calf's\u00ad muscle", 4)).toBe(true);
});

it('goes on over the possessive of a plural, but not over a quotation mark', () => {
  expect(breakBetween("calves' liver", 6, 8)).toBe(SAME_PHRASE);
  expect(breakBetween("a 'calf' liver", 7, 9)).toBe(OTHER_PHRASE);
});
