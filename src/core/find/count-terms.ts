import type { TermCount } from '../glossary/term-counts';
import type { MatchedText } from './match';

/** How often each term was found in texts, in the order in which the terms are first read. */
export function countTerms(found: readonly MatchedText[]): TermCount[] {
  const counts = new Map<string, number>();
  for (const { matches } of found) {
    for (const { term } of matches) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return Array.from(counts, ([id, count]) => ({ id, count }));
}
