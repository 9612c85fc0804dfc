import type { Source } from '../src/core/glossary/source';
import { readData } from './bundled-data';

/** The sources that items of the checklist name, by their keys: few of all that there are. */
export function bundledChecklistSources(): Record<string, Source> {
  const { items } = readData<{ items: { sources: string[] }[] }>('checklist.json');
  const named = new Set(items.flatMap(({ sources }) => sources));
  const all = Object.entries(readData<Record<string, Source>>('sources.json'));
  return Object.fromEntries(all.filter(([key]) => named.has(key)));
}
