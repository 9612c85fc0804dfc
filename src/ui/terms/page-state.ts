import type { Unreachable } from '@/core/calls/unreachable';

/** A term on the page, and the frame that can show it. */
export interface PageTerm {
  id: string;
  name: string;
  /** What it means, in a sentence. */
  meaning: string;
  /** The language of both, as a BCP 47 tag; English where absent. */
  language?: string | undefined;
  count: number;
  frameId: number;
}

/** What is known of a page and its terms. `site` is empty for a local file, and null for what was given to be explained; all of it is read while this is asked. */
export type PageState =
  | { state: 'asking' }
  | { state: 'unreadable'; why: Unreachable }
  | { state: 'readable'; site: string | null; terms: PageTerm[]; isRead: boolean };
