import type { Entry } from './entry';
import { isIdPart, type TermId, termId } from './term-id';
import type { TermText, TermTexts } from './term-text';

/** How many related terms a card has room for. */
const MOST_RELATED = 6;

/** A pack as far as its texts go. */
export interface ExplainedPack {
  id: string;
  terms: readonly Entry[];
}

/** Puts the texts of packs together, so that terms which name one another as related lead both ways. */
export function writeTermTexts(packs: readonly ExplainedPack[]): TermTexts {
  const namedBy = new Map<TermId, TermId[]>();
  const texts = packs.flatMap(({ id: pack, terms }) => terms.map((term) => textOf(pack, term)));
  for (const { id, related } of texts) {
    for (const named of related) namedBy.set(named, [...(namedBy.get(named) ?? []), id]);
  }
  return Object.fromEntries(
    texts.map((text) => {
      const related = [...new Set([...text.related, ...(namedBy.get(text.id) ?? [])])];
      return [text.id, JSON.stringify({ ...text, related: related.slice(0, MOST_RELATED) })];
    }),
  );
}

function textOf(pack: string, { tier, forms, everyday, guards, ...said }: Entry): TermText {
  return { ...said, id: termId(pack, said.id), related: said.related.map((id) => idIn(pack, id)) };
}

/** The whole id of a term that an entry names: one of its own pack is named without it. */
function idIn(pack: string, id: string): TermId {
  return isIdPart(id) ? termId(pack, id) : (id as TermId);
}
