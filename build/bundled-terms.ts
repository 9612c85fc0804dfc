import type { Entry } from '../src/core/glossary/entry';
import { BUNDLED_PACKS } from '../src/core/glossary/pack';
import { type TermId, termId } from '../src/core/glossary/term-id';
import { readEntries } from './bundled-data';

/** A term of a bundled pack. */
export interface BundledTerm {
  pack: string;
  id: TermId;
  entry: Entry;
}

/** The terms that ship, those of the first pack first. */
export const readBundledTerms = (): BundledTerm[] =>
  BUNDLED_PACKS.flatMap((pack) =>
    readEntries(pack).map((entry) => ({ pack, id: termId(pack, entry.id), entry })),
  );
