import glossaryFile from '@/data/glossary.json';
import sourcesFile from '@/data/sources.json';
import type { Entry } from './entry';
import { ARTICLE_PACK } from './pack';
import type { Source } from './source';
import { splitTermId, type TermId, termId } from './term-id';

/** An entry with its sources and the names of its related terms looked up: all that a card shows. */
export interface Explanation {
  entry: Entry;
  sources: Source[];
  related: { id: TermId; name: string }[];
}

const packs = new Map([[ARTICLE_PACK, new Map(entriesById(glossaryFile as Entry[]))]]);
const sources = new Map<string, Source>(Object.entries(sourcesFile));

/** All that a card shows of a term, or null for an id that no glossary has. */
export function explain(id: string): Explanation | null {
  const entry = entryOf(id);
  if (!entry) return null;
  const { pack } = splitTermId(id);
  return {
    entry,
    sources: sourcesOf(entry.sources),
    related: entry.related
      .map((related) => termId(pack, related))
      .map((related) => ({ id: related, name: nameOf(related) })),
  };
}

/** The sources behind keys; unknown keys are left out. */
export function sourcesOf(keys: readonly string[]): Source[] {
  return keys.flatMap((key) => sources.get(key) ?? []);
}

/** The name of a term; its id where no glossary has it. */
export function nameOf(id: string): string {
  return entryOf(id)?.name ?? id;
}

function entryOf(id: string): Entry | undefined {
  const { pack, term } = splitTermId(id);
  return packs.get(pack)?.get(term);
}

function entriesById(entries: readonly Entry[]): [string, Entry][] {
  return entries.map((entry) => [entry.id, entry]);
}
