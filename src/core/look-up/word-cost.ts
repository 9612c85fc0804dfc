import { isOneSlipAway } from '../find/is-one-slip-away';
import { isWithinEdits } from '../find/is-within-edits';

/** What stands for a word that is not there. */
export const MISSING = 10;
/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST_WITH_SLIP = 4;
/** Longer words are often wrong in two letters. */
const SHORTEST_WITH_TWO_SLIPS = 8;
const MOST_SLIPS = 2;

/** How many slips a typed word of so many letters is forgiven. */
export function mostSlips(letters: number): number {
  if (letters < SHORTEST_WITH_SLIP) return 0;
  return letters < SHORTEST_WITH_TWO_SLIPS ? 1 : MOST_SLIPS;
}

/** How far a word that a person typed is from one of a form: 0 for the same, `MISSING` for another word. */
export function wordCost(typed: string, word: string): number {
  if (typed === word) return 0;
  if (word.startsWith(typed)) return 1;
  const slips = mostSlips(typed.length);
  if (slips === 0) return MISSING;
  if (isOneSlipAway(typed, 0, typed.length, word)) return 2;
  const beginning = word.slice(0, typed.length);
  if (isOneSlipAway(typed, 0, typed.length, beginning)) return 3;
  if (slips < MOST_SLIPS || word.length < typed.length - MOST_SLIPS) return MISSING;
  const isWhole = word.length <= typed.length + MOST_SLIPS;
  return isWithinEdits(typed, isWhole ? word : beginning, MOST_SLIPS) ? 4 : MISSING;
}
