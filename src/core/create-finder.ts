import { compileIndex, type IndexSource } from './compile-index';
import { FormFinder } from './find-forms';
import type { FindTerms } from './find-terms';
import { guardsOf } from './senses';
import { createTermJudges, type TermRules } from './term-judges';

/** All that finding terms needs of a glossary. */
export interface FinderGlossary extends IndexSource, Omit<TermRules, 'guards'> {}

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
  return createTermJudges(forms, rulesOf({ ...glossary, terms })).findTerms;
}

/** The rules that a glossary gives for telling its terms. */
export function rulesOf({
  terms,
  wordGroups,
  ordinaryWords,
  functionWords,
}: FinderGlossary): TermRules {
  return { guards: guardsOf(terms), wordGroups, ordinaryWords, functionWords };
}
