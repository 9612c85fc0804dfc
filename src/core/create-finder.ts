import { compileIndex } from './compile-index';
import { type CompiledSieve, compileSieve, type SieveSource } from './compile-sieve';
import type { FindTerms } from './find-terms';
import { guardsOf } from './senses';
import { createSieve } from './sieve';
import { createTermJudges, type FinderData } from './term-judges';

/** All that finding terms needs of a glossary. */
export interface FinderGlossary extends SieveSource, Omit<FinderData, 'index' | 'guards'> {}

/**
 * Makes a finder of a glossary as it is written. Terms of tier C are found only with `includeCommonWords`. Throws
 * when a form has no letters.
 */
export function createFinder(
  glossary: FinderGlossary,
  { includeCommonWords = false } = {},
): FindTerms {
  const terms = glossary.terms.filter((term) => includeCommonWords || term.tier !== 'C');
  const { sieve: compiled, data } = compileGlossary({ ...glossary, terms });
  const sieve = createSieve(compiled);
  const { findTerms } = createTermJudges(data, sieve);
  return (text, page) => (sieve.mayHoldForm(text) ? findTerms(text, page) : []);
}

/** Makes what finding terms takes: the sieve that runs in every page, and all that is needed where it finds something. */
export function compileGlossary(glossary: FinderGlossary): {
  sieve: CompiledSieve;
  data: FinderData;
} {
  const { terms, wordGroups, functionWords } = glossary;
  const index = compileIndex(glossary);
  return {
    sieve: compileSieve(glossary, index),
    data: { index, guards: guardsOf(terms), wordGroups, functionWords },
  };
}
