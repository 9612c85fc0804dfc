import type { Checklist } from '@/core/checklist/checklist';
import type { CrisisLine } from '@/core/checklist/crisis-lines';
import type { TermMeaning } from '@/core/glossary/explain';
import type { Source } from '@/core/glossary/source';

/** All that the checklist can look up while it is on screen. */
export interface Knowledge {
  checklist: Checklist;
  /** Null where the region is not known. */
  emergencyNumber: string | null;
  /** Of the same region; empty where none is known. */
  crisisLines: CrisisLine[];
  /** What a term of the glossary means; null for an unknown id. */
  define(term: string): Promise<TermMeaning | null>;
  /** The sources behind these keys. */
  sourcesOf(keys: readonly string[]): Source[];
}
