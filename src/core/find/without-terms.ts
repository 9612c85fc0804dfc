import type { MatchedText } from './match';

/** What was found in texts but for some terms; texts in which nothing else was found are left out. */
export function withoutTerms(found: MatchedText[], terms: readonly string[]): MatchedText[] {
  if (terms.length === 0) return found;
  return found
    .map(({ index, matches }) => ({
      index,
      matches: matches.filter(({ term }) => !terms.includes(term)),
    }))
    .filter(({ matches }) => matches.length > 0);
}
