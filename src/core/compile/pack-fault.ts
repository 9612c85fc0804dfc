/** What can be wrong with a pack that compiles all the same. */
export type FaultKind =
  | 'no-letters'
  | 'parted'
  | 'bad-id'
  | 'repeated-id'
  | 'unknown-group'
  | 'taken'
  | 'name-not-found';

/** Something in a pack that can never work as it is meant. */
export interface PackFault {
  kind: FaultKind;
  /** The id of the term. */
  term: string;
  /** The form, id or group in question. */
  words: string;
}

const REASONS: Record<FaultKind, string> = {
  'no-letters': 'has no letters, so that it can never be found',
  parted: 'has a sign inside that ends a phrase, so that it can never be found',
  'bad-id': 'cannot be an id: it is empty or has a "/"',
  'repeated-id': 'is the id of more than one term',
  'unknown-group': 'is no word group',
  taken: 'is the name of the term, but another term that comes before it is written so too',
  'name-not-found': 'is the name of the term, but nothing is found there',
};

/** A fault as a sentence for whoever edits the pack. */
export function describeFault({ kind, term, words }: PackFault): string {
  return `${term}: "${words}" ${REASONS[kind]}.`;
}
