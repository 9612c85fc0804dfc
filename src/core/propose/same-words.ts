import { wordsOf } from '../look-up/words-of';

const ENDINGS = /(?:ies|es|s|ing|ed|y|e)$/;
const SHORTEST_STEM = 3;

/** A key that is the same for a phrase and its other forms: "muscle twitches", "Muscle Twitching" (stemming). */
export function stemsOf(phrase: string): string {
  return wordsOf(phrase).map(stemOf).join(' ');
}

function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '');
  return stem.length < SHORTEST_STEM ? word : stem.replace(/(.)\1$/, '$1');
}
