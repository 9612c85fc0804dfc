import { compileIndex, type IndexSource } from './compile-index';
import { FormFinder } from './find-forms';
import { createTermFinder, type FindTerms } from './find-terms';
import { guardsOf } from './senses';
import type { WordGroups } from './vocabulary';

/** All that finding terms needs of a glossary. */
export interface FinderGlossary extends IndexSource {
  /** The word groups that the guards of the terms name. */
  wordGroups: WordGroups;
}

/**
 * Makes a finder of a glossary as it is written. Terms of tier C are found only with `includeCommonWords`. Throws
 * when a form has no letters.
 */
export function createFinder(
  glossary: FinderGlossary,
  { includeCommonWords = false } = {},
): FindTerms {
  const terms = glossary.terms.filter((term) => includeCommonWords || term.tier !== 'C');
  const forms = new FormFinder(compileIndex({ ...glossary, terms }));
  return createTermFinder(forms, { guards: guardsOf(terms), wordGroups: glossary.wordGroups });
}
