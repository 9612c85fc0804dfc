import type { Entry } from '../glossary/entry';
import { relatedTerms } from '../glossary/related-terms';
import type { KeptTerm, TermChunk } from './kept-pack';

/** How many terms are read for one of them: more take longer to read, fewer longer to import. */
const TERMS_PER_CHUNK = 32;

/** The terms of a pack in chunks, by their ids. These must be different. */
export function termChunks(pack: string, entries: readonly Entry[]): TermChunk[] {
  const related = relatedTerms([{ id: pack, terms: entries }]);
  const terms = entries
    .map((entry, place): KeptTerm => ({ entry, place, related: related(pack, entry) }))
    .sort(({ entry: one }, { entry: other }) => (one.id < other.id ? -1 : 1));
  const chunks: TermChunk[] = [];
  for (let at = 0; at < terms.length; at += TERMS_PER_CHUNK) {
    const part = terms.slice(at, at + TERMS_PER_CHUNK);
    chunks.push({ pack, first: (part[0] as KeptTerm).entry.id, terms: part });
  }
  return chunks;
}

/** The terms of all chunks of a pack as they were written; null where any is missing or damaged. */
export function entriesOf(chunks: readonly TermChunk[], count: number): Entry[] | null {
  const entries: Entry[] = [];
  let found = 0;
  for (const chunk of chunks) {
    if (!Array.isArray(chunk?.terms)) return null;
    for (const term of chunk.terms) {
      if (!isKeptTerm(term) || entries[term.place] || term.place >= count) return null;
      entries[term.place] = term.entry;
      found++;
    }
  }
  return found === count ? entries : null;
}

/** Whether this is a term as it is kept, as far as cards and the compiler rely on it. */
export function isKeptTerm(value: unknown): value is KeptTerm {
  const { entry, place, related } = Object(value) as Partial<KeptTerm>;
  const { id, name, definition, tier, forms, guards, sources } = Object(entry) as Partial<Entry>;
  const lists = [related, guards, sources, forms?.standard, forms?.lay, forms?.misspelt];
  return (
    [id, name, definition, tier].every((text) => typeof text === 'string') &&
    [...lists, forms?.abbreviations].every(Array.isArray) &&
    Number.isSafeInteger(place) &&
    (place as number) >= 0
  );
}
