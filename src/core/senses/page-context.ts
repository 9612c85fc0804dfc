/** How much text is enough to judge a page by, in UTF-16 units: some two thousand words. */
export const PAGE_SAMPLE_LENGTH = 12_000;

/** What is known of a page as a whole, where the words around a term are not enough. */
export interface PageContext {
  /** The language that it is in, as `language-judge` tells it; null where its text does not. */
  language: string | null;
  /** The word groups that its text is about: "health" stands for every kind of health word. */
  subjects: readonly string[];
}

/** The subject of those for whom this is. */
export const HEALTH = 'health';

/** A page of which nothing is known. */
export const UNKNOWN_PAGE: PageContext = { language: null, subjects: [] };

/** A page of which is known that it speaks of health. */
export const HEALTH_PAGE: PageContext = { language: null, subjects: [HEALTH] };
