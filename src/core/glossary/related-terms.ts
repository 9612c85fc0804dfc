import type { Entry } from './entry';
import { isIdPart, type TermId, termId } from './term-id';

/** How many related terms a card has room for. */
const MOST_RELATED = 6;

/** A pack as far as its texts go. */
export interface ExplainedPack {
  id: string;
  terms: readonly Entry[];
}

/** Gives the terms that the card of one leads to: those that it names, then those of these packs that name it. */
export function relatedTerms(
  packs: readonly ExplainedPack[],
): (pack: string, term: Entry) => TermId[] {
  const namedBy = new Map<TermId, TermId[]>();
  for (const { id: pack, terms } of packs) {
    for (const { id, related } of terms) {
      for (const named of related) {
        const others = namedBy.get(idIn(pack, named));
        if (others) others.push(termId(pack, id));
        else namedBy.set(idIn(pack, named), [termId(pack, id)]);
      }
    }
  }
  return (pack, { id, related }) => {
    const named = related.map((other) => idIn(pack, other));
    return [...new Set([...named, ...(namedBy.get(termId(pack, id)) ?? [])])].slice(
      0,
      MOST_RELATED,
    );
  };
}

/** The whole id of a term that an entry names: one of its own pack is named without it. */
function idIn(pack: string, id: string): TermId {
  return isIdPart(id) ? termId(pack, id) : (id as TermId);
}
