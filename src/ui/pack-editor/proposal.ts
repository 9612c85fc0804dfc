import type { TypedTerm } from '@/core/own-pack/typed-term';
import { blankTerm, withForms } from '@/core/own-pack/typed-term';
import type { ProposedTerm } from '@/core/propose/propose-terms';

/** A term that an article may be about, as a person takes it up or leaves it. */
export interface Proposal extends Pick<ProposedTerm, 'sentence' | 'isExplained'> {
  /** Stays the same whatever is typed. */
  id: string;
  /** What it is already called by a glossary that is on; empty for nothing. */
  known: string;
  isTaken: boolean;
  typing: TypedTerm;
}

/** Proposed terms as none of them is taken yet. */
export function proposalsOf(
  proposed: readonly ProposedTerm[],
  known: readonly ({ name: string } | null)[],
): Proposal[] {
  return proposed.map(({ name, forms, sentence, isExplained }, i) => ({
    id: crypto.randomUUID(),
    sentence,
    isExplained,
    known: known[i]?.name ?? '',
    isTaken: false,
    typing: withForms(blankTerm(name), forms),
  }));
}

/** Whether a proposal is to be saved: it was taken, and somebody wrote what it means. */
export function isWhole({ isTaken, typing }: Proposal): boolean {
  return isTaken && typing.definition.trim() !== '';
}
