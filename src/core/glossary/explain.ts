import glossaryFile from '@/data/glossary.json';
import sourcesFile from '@/data/sources.json';
import type { Entry, Explanation, Source } from './glossary';

const glossary = new Map((glossaryFile as Entry[]).map((entry) => [entry.id, entry]));
const sources = sourcesFile as Record<string, Source>;

/** All that a card shows of a term, or null for an id that the glossary lacks. */
export function explain(id: string): Explanation | null {
  const entry = glossary.get(id);
  if (!entry) return null;
  return {
    entry,
    sources: sourcesOf(entry.sources),
    related: entry.related.map((related) => ({ id: related, name: nameOf(related) })),
  };
}

/** The sources behind keys; unknown keys are left out. */
export function sourcesOf(keys: readonly string[]): Source[] {
  return keys.flatMap((key) => sources[key] ?? []);
}

/** The name of a term; its id where the glossary lacks it. */
export function nameOf(id: string): string {
  return glossary.get(id)?.name ?? id;
}
