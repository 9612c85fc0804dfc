import type { Source } from '../glossary/source';
import { PACK_FILE_FORMAT, type PackFileTerm, type WholePack } from '../pack-file/pack-file';
import { wholePackOf } from '../pack-file/whole-pack-of';
import { singleLine } from '../text/single-line';

/** A term as somebody wrote it, with what it rests on. With the id of a term that is there, it takes its place. */
export interface CitingTerm {
  term: Omit<PackFileTerm, 'sources'>;
  sources: readonly Source[];
}

/** A change of a pack; what it does not name stays. */
export interface PackChange {
  head?: Partial<Pick<WholePack, 'name' | 'language' | 'version' | 'licence'>>;
  written?: readonly CitingTerm[];
  /** Ids of terms. */
  removed?: readonly string[];
  /** The place of what is added among the other terms; after them where it is left out. */
  at?: number;
}

/** A pack with a change made to it. Sources that only a term of before named are left out. */
export function changedPack(pack: WholePack, change: PackChange): WholePack {
  const { head, written = [], removed = [], at } = change;
  const sources = { ...pack.sources };
  const terms = written.map(({ term, sources: cited }) => ({
    ...term,
    sources: cited.map((source) => keyOf(source, sources)),
  }));
  const byId = new Map(terms.map((term) => [term.id, term]));
  const known = new Set<string | undefined>(pack.terms.map(({ id }) => id));
  const kept: PackFileTerm[] = pack.terms
    .filter(({ id }) => !removed.includes(id))
    .map((term) => byId.get(term.id) ?? term);
  const added = terms.filter(({ id }) => !known.has(id));
  kept.splice(at ?? kept.length, 0, ...added);
  const changed = {
    ...pack,
    ...headOf(head),
    terms: kept,
    sources: stillCited(pack, kept, sources),
  };
  return wholePackOf({ ...changed, format: PACK_FILE_FORMAT });
}

/** What is said of a pack as a whole, each on one line: fields let tabs be pasted into them, which no file of a pack may have. */
function headOf(head: PackChange['head'] = {}): PackChange['head'] {
  const lines = Object.entries(head).map(([key, text]) => [key, singleLine(text)]);
  return Object.fromEntries(lines);
}

/** The ids of the terms that a change has written, as they are in the pack that it made. */
export function writtenIds(before: WholePack, after: WholePack, change: PackChange): Set<string> {
  const known = new Set(before.terms.map(({ id }) => id));
  const ids = new Set(change.written?.map(({ term }) => term.id));
  return new Set(after.terms.map(({ id }) => id).filter((id) => ids.has(id) || !known.has(id)));
}

/** The key of a source, which is put among the others where it is not there yet. */
function keyOf(source: Source, sources: Record<string, Source>): string {
  const same = Object.entries(sources).find(([, other]) => isSame(source, other));
  if (same) return same[0];
  let number = Object.keys(sources).length + 1;
  while (Object.hasOwn(sources, `source-${number}`)) number++;
  sources[`source-${number}`] = source;
  return `source-${number}`;
}

function isSame(one: Source, other: Source): boolean {
  const keys = ['title', 'publisher', 'url', 'document'] as const;
  return keys.every((key) => one[key] === other[key]);
}

function stillCited(
  before: WholePack,
  terms: readonly PackFileTerm[],
  sources: Readonly<Record<string, Source>>,
): Record<string, Source> {
  const cited = new Set(terms.flatMap((term) => term.sources ?? []));
  const citedBefore = new Set(before.terms.flatMap((term) => term.sources));
  const isKept = (key: string) => cited.has(key) || !citedBefore.has(key);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => isKept(key)));
}
