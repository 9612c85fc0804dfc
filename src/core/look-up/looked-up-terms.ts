import type { TermMeaning } from '../glossary/explain';
import type { LookUpPack } from './look-up-pack';

/** What a look-up found, the best first; `isNear` where no term has all that was typed, and these are the nearest. */
export interface LookedUpTerms {
  terms: TermMeaning[];
  isNear: boolean;
}

/** What a term is called, and in which language where that is not English. */
export type TermName = Omit<TermMeaning, 'definition'>;

/** A pack as it is looked up, and what its terms are called, in the same order. */
export interface NamedLookUpPack extends LookUpPack {
  pack: string;
  names: readonly string[];
  /** The language of its texts, as a BCP 47 tag; absent for English. */
  language?: string;
}
