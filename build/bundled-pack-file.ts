import type { Source } from '../src/core/glossary/source';
import { PACK_FILE_FORMAT, type PackFile } from '../src/core/pack-file/pack-file';
import { readData, readEntries } from './bundled-data';

/** A bundled pack as a file like any other: its head, its terms, and the sources that these name. */
export function bundledPackFile(pack: string): PackFile {
  const terms = readEntries(pack);
  const named = new Set(terms.flatMap(({ sources }) => sources));
  const sources = Object.entries(readData<Record<string, Source>>('sources.json'));
  return {
    format: PACK_FILE_FORMAT,
    id: pack,
    ...readData<Pick<PackFile, 'name' | 'language' | 'version' | 'licence'>>(
      `glossary/${pack}.json`,
    ),
    sources: Object.fromEntries(sources.filter(([key]) => named.has(key))),
    hasFormMarks: true,
    terms,
  };
}
