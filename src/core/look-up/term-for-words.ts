import type { Match } from '../find/match';
import { unknownTerm } from '../glossary/unknown-term';
import type { LookedUpTerms } from './looked-up-terms';

/**
 * The term that is meant by words of a text: the longest that was found in them, or else what a look-up has for them all;
 * if that has none either, what stands for unknown words.
 */
export function termForWords(
  words: string,
  matches: readonly Match[],
  { terms, isNear }: LookedUpTerms,
): string {
  const [longest] = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const [lookedUp] = isNear ? [] : terms;
  return longest?.term ?? lookedUp?.id ?? unknownTerm(words);
}
