import type { FindTerms } from '../find/find-terms';
import { createTermJudges, type FinderData } from '../find/term-judges';
import { guardsOf } from '../senses/senses';
import { compileIndex } from './compile-index';
import { compileSieve, type SieveSource } from './compile-sieve';

/** All that finding terms needs of a glossary. */
export interface FinderGlossary
  extends SieveSource,
    Omit<FinderData, 'sieve' | 'index' | 'guards'> {}

/**
 * Makes a finder of a glossary as it is written. Terms of tier C are found only with `includeCommonWords`. Throws
 * when a form has no letters.
 */
export function createFinder(
  glossary: FinderGlossary,
  { includeCommonWords = false } = {},
): FindTerms {
  const terms = glossary.terms.filter((term) => includeCommonWords || term.tier !== 'C');
  return createTermJudges(compileGlossary({ ...glossary, terms })).findTerms;
}

/** Makes what finding terms takes. Throws when a form has no letters. */
export function compileGlossary(glossary: FinderGlossary): FinderData {
  const { terms, wordGroups, functionWords, pageSubjects = {} } = glossary;
  const index = compileIndex(glossary);
  const sieve = compileSieve(glossary, index);
  return { sieve, index, guards: guardsOf(terms), wordGroups, functionWords, pageSubjects };
}
