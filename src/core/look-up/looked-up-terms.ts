import type { TermMeaning } from '../glossary/explain';
import type { LookUpTerm } from './look-up';

/** What a look-up found, the best first; `isNear` where no term has all that was typed, and these are the nearest. */
export interface LookedUpTerms {
  terms: TermMeaning[];
  isNear: boolean;
}

/** What a term is called. */
export type TermName = Pick<LookUpTerm, 'id' | 'name'>;
