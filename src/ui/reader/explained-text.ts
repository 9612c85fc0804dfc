import type { TermMeaning } from '@/core/glossary/explain';

/** A term of a text, and how often it is there. */
export interface TextTerm extends TermMeaning {
  count: number;
}

/** What was found in a text. */
export interface ExplainedText {
  /** In the order in which they are first read. */
  terms: readonly TextTerm[];
  /** Whether it is in English; null where it does not tell. */
  isEnglish: boolean | null;
}
