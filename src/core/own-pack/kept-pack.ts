import type { CompiledPack } from '../format/compiled-pack';
import type { Entry } from '../glossary/entry';
import type { TermId } from '../glossary/term-id';
import type { TermIndex } from '../look-up/term-index';
import type { WholePack } from '../pack-file/pack-file';

/** To be raised whenever an earlier version could no longer read what is kept: it leaves a pack of a higher number alone. */
export const KEPT_FORMAT = 1;

/** What is kept of a pack besides its terms. Its id is that of `own-pack-id`. */
export interface PackInfo extends Omit<WholePack, 'terms'> {
  format: typeof KEPT_FORMAT;
  termCount: number;
  chunkCount: number;
  /** When it was begun or last imported, in milliseconds of the clock; a change of its terms or name leaves it. */
  keptAt: number;
  /** How often it has been saved, by which a page knows that another has changed it meanwhile. */
  saves?: number;
  /** When it was deleted, if it was: it can be had back until it is forgotten. */
  deletedAt?: number;
}

/** Some terms of a pack, whose ids follow one another: few enough to be read for one of them. */
export interface TermChunk {
  pack: string;
  /** The id of the first; no term between it and the first of the next chunk is elsewhere. */
  first: string;
  terms: KeptTerm[];
}

/** A term as it was written, its place among all terms of its pack, and the terms that its card leads to. */
export interface KeptTerm {
  entry: Entry;
  place: number;
  related: TermId[];
}

/** The terms of a pack as they are looked up and listed, by their places. */
export interface KeptLookUp {
  ids: string[];
  names: string[];
  index: TermIndex;
}

/** All that is kept of a pack. */
export interface KeptPack {
  info: PackInfo;
  compiled: CompiledPack;
  lookUp: KeptLookUp;
  chunks: TermChunk[];
}
