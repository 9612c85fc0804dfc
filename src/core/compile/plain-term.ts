import type { Tier } from '../glossary/entry';
import type { Guard } from '../glossary/guard';

/** Spelt right, and found in any case; misspelt, and found in any case; found letter for letter only. */
type FormKind = 'correct' | 'misspelt' | 'exact';

/** One way to write a term, written out in full; `GAP` stands for up to two other words. */
export interface PlainForm {
  form: string;
  kind: FormKind;
}

/** A term for the compiler: its forms, and those that its guards speak of, written out in full, each once. */
export interface PlainTerm {
  id: string;
  tier: Tier;
  plainForms: PlainForm[];
  /** Those of its forms that every reader knows. */
  everyday: string[];
  guards: Guard[];
}

/** In a form, stands for up to two other words: "weak … muscles" finds "weak leg muscles". */
export const GAP = '…';
