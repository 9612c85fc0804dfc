import type { TermId } from '../glossary/term-id';
import type { LookUpTerm } from './look-up-term';
import { indexTerms, type TermIndex } from './term-index';

/** The terms of a pack, as they are looked up. */
export interface LookUpPack {
  /** The terms in the order of their places in the index. */
  ids: readonly TermId[];
  index: TermIndex;
}

/** Makes of terms what they are looked up by. */
export function lookUpPack(terms: readonly LookUpTerm[]): LookUpPack {
  return { ids: terms.map(({ id }) => id), index: indexTerms(terms) };
}
