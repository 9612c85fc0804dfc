import type { Match } from '../../src/core/find/match';

/** Finds terms in a text. */
export type FindTerms = (text: string) => Match[];

/**
 * A line for each term found in a text, in its order, with those that are there in letters alone: a guard takes their words
 * for something else, or the text does not speak of health.
 */
export function describeFound(text: string, find: FindTerms, findInLetters: FindTerms): string {
  const found = find(text);
  const held = findInLetters(text).filter(
    (match) => !found.some(({ start, end }) => start < match.end && match.start < end),
  );
  const lines = [
    ...found.map((match) => ({ ...match, note: '' })),
    ...held.map((match) => ({ ...match, note: ', held back by a guard' })),
  ]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, term, note }) => `“${text.slice(start, end)}”: ${term}${note}`);
  return lines.length > 0 ? lines.join('\n') : 'Nothing is found, nor held back by a guard.';
}
