import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { KeptPacks } from '@/core/own-pack/kept-packs';
import type {
  KeepingChoice,
  PackFileJob,
  PackProgress,
  PreparedInfo,
  WriteJob,
} from '@/core/own-pack/pack-job';
import type { Trial } from '@/core/pack-file/create-trial';

/** What was read of a file, and can be kept. */
export interface ReadyPack extends Omit<PreparedInfo, 'notes'> {
  keep(choice?: KeepingChoice): Promise<PackInfo>;
  tryOn(text: string): Promise<Trial>;
  discard(): void;
}

/** Who hears how far the reading or keeping of a file is, and what ends it. */
interface ReadingOptions {
  onProgress(progress: PackProgress): void;
  signal: AbortSignal;
}

/** What can be done with glossaries of one's own. What cannot be done fails with its reason, and all is as it was. */
export interface PackDesk {
  list(): Promise<KeptPacks>;
  rename(id: string, name: string): Promise<void>;
  reorder(order: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  forget(id: string): Promise<void>;
  /** A kept pack as a file. */
  write(job: WriteJob): Promise<string>;
  prepare(job: PackFileJob, options: ReadingOptions): Promise<ReadyPack>;
}
