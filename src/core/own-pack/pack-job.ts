import type { PackFault } from '../compile/pack-fault';
import type { Trial } from '../pack-file/create-trial';
import type { WholePack } from '../pack-file/pack-file';
import type { PackFileFault } from '../pack-file/pack-file-fault';
import type { PackPreview } from '../pack-file/preview-pack';
import type { KeepingFaultKind } from './keeping-fault';
import type { PackInfo } from './kept-pack';
import type { PackChange } from './pack-change';
import type { TermNote } from './term-notes';

/**
 * What is made ready to be kept: a pack; a change of one that is kept, by its id; one that begins with a change, whose id is
 * made another where that is taken; or what is in a file or in a text that was pasted.
 */
export type PackJob = MadePackJob | PackFileJob;

/** A job about a pack that need not be read from a file. */
export type MadePackJob =
  | { pack: WholePack }
  | { changed: string; change: PackChange }
  | { begun: WholePack; change: PackChange };

/** A file as the browser hands it over: it is not read before it is asked for bytes. */
export interface HeldFile {
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A file that is to be read as a pack. A table has the name of its file; it is empty for a text that was pasted. */
export interface PackFileJob {
  file: HeldFile | string;
  fileName: string;
}

/** A kept pack that is to be written as a file. */
export interface WriteJob {
  write: string;
  as: PackFileKind;
}

/** As what a pack is written; these are also the endings of the files. */
export type PackFileKind = 'json' | 'csv' | 'tsv';

/** How far a job is: what is being done, and what share of that is done, from 0 to 1. */
export interface PackProgress {
  stage: 'read' | 'compile' | 'save';
  share: number;
}

/** A pack that is ready to be kept, and what of it can never work. */
export interface PreparedInfo {
  info: PackInfo;
  faults: PackFault[];
  /** What a person is shown of a file before they take it; null where there was none. */
  preview: FilePreview | null;
  /** What may not be as it was meant of the terms that a change has written. */
  notes: TermNote[];
}

/** What is in a file. */
export interface FilePreview extends PackPreview {
  /** What stands over the columns of a table that were of no use. */
  unusedColumns: string[];
}

/** What is wrong with a file: the first faults, and how many there are. */
export interface UnreadFile {
  faults: PackFileFault[];
  faultCount: number;
}

/** What a job says: how far it is, what came of it, or why it cannot go on. */
export type PackReport =
  | { says: 'progress'; progress: PackProgress }
  | { says: 'prepared'; prepared: PreparedInfo }
  | { says: 'tried'; trial: Trial }
  | { says: 'written'; text: string }
  | ({ says: 'unread' } & UnreadFile)
  | { says: 'refused'; faults: PackFault[] }
  | { says: 'kept'; info: PackInfo }
  | { says: 'failed'; reason: Exclude<PackJobFaultReason, 'refused' | 'unread'> };

/**
 * Why a job failed: packs cannot be kept; the browser did not hand over the file; that is no pack; the pack was refused; or
 * the job itself broke.
 */
export type PackJobFaultReason = KeepingFaultKind | 'unreadable' | 'unread' | 'refused' | 'broken';

/** How a pack is kept: under a name of its own, and beside one that has its id, not in the place of it. */
export interface KeepingChoice {
  name?: string;
  isAnother?: boolean;
}

/** What a job is told once the pack is ready: to keep it, to stop keeping it, or to find its terms in a text. */
export type JobInstruction =
  | ({ asks: 'keep' } & KeepingChoice)
  | { asks: 'stop' }
  | { asks: 'try'; text: string };
