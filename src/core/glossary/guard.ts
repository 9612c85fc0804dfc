/**
 * Tells the health sense of a form from another by the words around it (word-sense disambiguation). All conditions
 * given must hold. A word is a plain word, a prefix with `*` ("stream*"), or a word group ("@animals").
 */
export interface Guard {
  /** The forms this guard speaks of; every form of the term when absent. */
  when?: string[];
  /**
   * None of these within ten words on either side, in the same sentence, unless one of `needsNear` is nearer; and the
   * page is about none of these groups.
   */
  unlessNear?: string[];
  /** At least one of these within ten words on either side; or the page is about one of these groups. */
  needsNear?: string[];
  /** None of these words or phrases directly before the form. */
  unlessBefore?: string[];
  /** None of these words or phrases directly after the form. */
  unlessAfter?: string[];
  /** The form does not stand as a name does, with a capital among small letters. */
  unlessName?: true;
  /** The form is no part of an address, a version or the like. Holds for every abbreviation, without being asked. */
  unlessInToken?: true;
}

/** A guard as it stands in the data. */
export interface ExplainedGuard extends Guard {
  /** What the other sense is, for whoever edits the data. */
  why: string;
}

/** Named lists of words that guards share, by name. */
export type WordGroups = Record<string, string[]>;
