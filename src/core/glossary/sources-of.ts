import sourcesFile from '@/data/sources.json';
import type { Source } from './source';

const sources = new Map<string, Source>(Object.entries(sourcesFile));

/** The sources behind keys; unknown keys are left out. */
export function sourcesOf(keys: readonly string[]): Source[] {
  return keys.flatMap((key) => sources.get(key) ?? []);
}
