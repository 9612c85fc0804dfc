import type { Match } from './match';

/** The match that is all of a text; undefined where none is. */
export function wholeMatch(text: string, matches: readonly Match[]): Match | undefined {
  return matches.find(({ start, end }) => start === 0 && end === text.length);
}
