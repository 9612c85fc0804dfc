import type { TermId } from '../glossary/term-id';

/** A term as it is looked up: its name, and the ways it is written. */
export interface LookUpTerm {
  id: TermId;
  name: string;
  forms: readonly string[];
}
