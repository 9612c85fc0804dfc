/** What is known of a page as a whole, where the words around a term are not enough. */
export interface PageContext {
  /** Whether it is in English; null where its text does not tell. */
  isEnglish: boolean | null;
  /** The word groups that its text is about: "health" stands for every kind of health word. */
  subjects: readonly string[];
}

/** A page of which nothing is known. */
export const UNKNOWN_PAGE: PageContext = { isEnglish: null, subjects: [] };
