import { joinLineEnds } from '../text/join-line-ends';
import type { Rewritten } from '../text/rewrite-text';
import type { Match } from './match';

/** Finds terms in a text as it stands, and those with a word that a hyphen carries over the end of a line. */
export function findOverLineEnds(text: string, find: (text: string) => Match[]): Match[] {
  const joined = joinLineEnds(text);
  if (joined === null) return find(text);
  const over = find(joined.text)
    .map((match) => asWritten(match, joined))
    .filter(({ start, end }) => joinLineEnds(text.slice(start, end)) !== null);
  return over.length === 0 ? find(text) : merge(find(text), over);
}

/** A match in a text that was written otherwise, by its place in the text as it was. */
export function asWritten(match: Match, { startOf, endOf }: Rewritten): Match {
  return { ...match, start: startOf(match.start), end: endOf(match.end) };
}

/** Puts matches over line ends in the place of those that lie in their halves. Both are in order. */
function merge(found: readonly Match[], over: readonly Match[]): Match[] {
  const merged: Match[] = [];
  const rest = found.values();
  let next = rest.next().value;
  for (const match of over) {
    if (match.start < (merged.at(-1)?.end ?? 0)) continue;
    for (; next && next.end <= match.start; next = rest.next().value) merged.push(next);
    const halves: Match[] = [];
    for (; next && next.start < match.end; next = rest.next().value) halves.push(next);
    merged.push(isOneHalf(halves, match) ? (halves[0] as Match) : match);
  }
  for (; next; next = rest.next().value) merged.push(next);
  return merged;
}

/** Whether one half says all that the whole does: the other is then a word by itself, and the whole a slip. */
function isOneHalf(halves: readonly Match[], { term }: Match): boolean {
  return halves.length === 1 && halves[0]?.term === term;
}
