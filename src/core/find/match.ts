import type { TermId } from '../glossary/term-id';

/** A form found in a text: UTF-16 offsets, end exclusive, and the id of its term. */
export interface Match {
  start: number;
  end: number;
  term: TermId;
  /** Whether it is in words that every reader knows. */
  isEveryday?: boolean;
}

/** What was found in one of several texts. */
export interface MatchedText {
  /** Which text, from 0 on. */
  index: number;
  matches: Match[];
}
