import type { TermMeaning } from '@/core/glossary/explain';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { OwnTerm } from '@/core/own-pack/own-term';
import type { MadePackJob, PackProgress, PreparedInfo } from '@/core/own-pack/pack-job';
import type { PackOutline } from '@/core/own-pack/pack-outline';
import type { ProposedTerm } from '@/core/propose/propose-terms';

/** A pack that was written on and is ready to be kept. */
export interface UnkeptPack extends Omit<PreparedInfo, 'preview'> {
  /** Keeps it; to be asked once. Gives what it is kept as. Fails with a `PackJobFault` where that cannot be done, and all is as it was. */
  keep(): Promise<PackInfo>;
  /** Leaves it. */
  discard(): void;
}

/** What glossaries of one's own are written with. */
export interface WritingDesk {
  /** The glossaries that can be written on. */
  list(): Promise<readonly PackInfo[]>;
  /** One of them without what its terms mean. Fails where it is missing or damaged. */
  open(pack: string): Promise<PackOutline>;
  /** A term of it; null where that is missing or damaged. */
  term(pack: string, term: string): Promise<OwnTerm | null>;
  /** Makes a pack ready to be kept. Fails with a `PackJobFault`; nothing is changed before it is told to keep. */
  prepare(
    job: MadePackJob,
    options: { onProgress(progress: PackProgress): void; signal: AbortSignal },
  ): Promise<UnkeptPack>;
  /** For each of some words, the term that they mean in a pack that is on, but for one pack; null for none. */
  known(words: readonly string[], besides: string): Promise<readonly (TermMeaning | null)[]>;
  /** The words selected to be added, by their key; empty once they are forgotten. */
  wordsToAdd(key: string): Promise<string>;
  /** The terms that an article in English may be about. */
  propose(article: string): Promise<readonly ProposedTerm[]>;
}
