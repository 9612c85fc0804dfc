import type { MadePackJob } from '@/core/own-pack/pack-job';
import type { Writing } from './writing-address';
import type { WritingDesk } from './writing-desk';

/** What is said once something is done, and what undoes it. */
export interface Said {
  text: string;
  undo?: MadePackJob;
  /** What is said once it is undone. */
  undone?: string;
}

/** What each view is given. */
export interface ViewProps {
  desk: WritingDesk;
  /** Hears whether anything is typed that is not saved. */
  onUnsaved(isUnsaved: boolean): void;
  /** Something is done: it is said, and another view shown where one is named. */
  onSaid(said: Said, next?: Writing): void;
}
