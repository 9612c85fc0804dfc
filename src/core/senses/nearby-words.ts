import { OTHER_SENTENCE } from '../text/word-breaks';
import type { WordTest } from '../text/word-lists';
import type { TextWords } from '../text/words';

/** How far a guard looks, in words: about one long sentence. */
const NEAR_WORDS = 10;

/** The distance to a word that does not stand near. */
export const NOT_NEAR = Number.POSITIVE_INFINITY;

/** Whether a word near the words `first` to `last`, in whatever sentence, is one of a list. */
export function isNear(words: TextWords, first: number, last: number, among: WordTest): boolean {
  const to = Math.min(words.count - 1, last + NEAR_WORDS);
  for (let i = Math.max(0, first - NEAR_WORDS); i <= to; i++) {
    if ((i < first || i > last) && among(words, i)) return true;
  }
  return false;
}

/** How many words from `first` to `last` the nearest word of a list stands, in the same sentence; or `NOT_NEAR`. */
export function distanceToNearest(
  words: TextWords,
  first: number,
  last: number,
  among: WordTest,
): number {
  let [before, after] = [first, last];
  for (let steps = 1; steps <= NEAR_WORDS; steps++) {
    if (before > 0 && words.breaks[before] !== OTHER_SENTENCE && among(words, --before))
      return steps;
    if (
      after + 1 < words.count &&
      words.breaks[after + 1] !== OTHER_SENTENCE &&
      among(words, ++after)
    ) {
      return steps;
    }
  }
  return NOT_NEAR;
}
