import { joinLineEnds } from '../text/join-line-ends';
import type { Rewritten } from '../text/rewrite-text';
import type { Match } from './match';

/** Half of a word that is carried over the end of a line. */
const HALF_WORD = /^\p{L}*[-‐\u00ad]\s+\p{L}*$/u;

/** Finds terms in a text as it stands, and those with a word that a hyphen carries over the end of a line. */
export function findOverLineEnds(text: string, find: (text: string) => Match[]): Match[] {
  const joined = joinLineEnds(text);
  if (joined === null) return find(text);
  const over = find(joined.text)
    .map((match) => asWritten(match, joined))
    .filter(({ start, end }) => joinLineEnds(text.slice(start, end)) !== null);
  return over.length === 0 ? find(text) : merge(text, find(text), over);
}

/** A match in a text that was written otherwise, by its place in the text as it was. */
export function asWritten(match: Match, { startOf, endOf }: Rewritten): Match {
  return { ...match, start: startOf(match.start), end: endOf(match.end) };
}

/** Puts matches over line ends in the place of those that lie in their halves. Both are in order. */
function merge(text: string, found: readonly Match[], over: readonly Match[]): Match[] {
  const merged: Match[] = [];
  const rest = found.values();
  let next = rest.next().value;
  for (const match of over) {
    if (match.start < (merged.at(-1)?.end ?? 0)) continue;
    for (; next && next.end <= match.start; next = rest.next().value) merged.push(next);
    const halves: Match[] = [];
    for (; next && next.start < match.end; next = rest.next().value) halves.push(next);
    merged.push(wordBeside(text, halves, match) ?? match);
  }
  for (; next; next = rest.next().value) merged.push(next);
  return merged;
}

/**
 * The match in one half that says all that the whole does; null where there is none. The other half is then a word by itself,
 * and the whole would be taken for a slip.
 */
function wordBeside(text: string, halves: readonly Match[], whole: Match): Match | null {
  const [half] = halves;
  if (half === undefined || halves.length > 1 || half.term !== whole.term) return null;
  const rest = text.slice(whole.start, half.start) + text.slice(half.end, whole.end);
  return HALF_WORD.test(rest) ? half : null;
}
