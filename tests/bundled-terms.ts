import type { Entry } from '@/core/glossary/entry';
import { BUNDLED_PACKS } from '@/core/glossary/pack';
import { type TermId, termId } from '@/core/glossary/term-id';
import { readEntries } from '../build/bundled-data';

/** A term of a bundled pack. */
export interface BundledTerm {
  pack: string;
  id: TermId;
  entry: Entry;
}

/** The terms that ship, those of the first pack first. */
export const bundledTerms: BundledTerm[] = BUNDLED_PACKS.flatMap((pack) =>
  readEntries(pack).map((entry) => ({ pack, id: termId(pack, entry.id), entry })),
);

/** Their entries alone. */
export const bundledEntries = bundledTerms.map(({ entry }) => entry);
