import type { CompiledIndex } from './compile-index';
import { FormFinder } from './find-forms';
import { createTermFinder, type FindTerms } from './find-terms';
import { createLanguageJudge, type FunctionWords } from './language';
import { createPageJudge, type PageContext } from './page-context';
import type { SenseRules } from './senses';
import type { Sieve } from './sieve';

/** What finding terms needs besides the sieve: every form, and what tells terms from words that look like them. */
export interface FinderData extends SenseRules {
  index: CompiledIndex;
  functionWords: FunctionWords;
}

/** What tells which forms are meant as terms. */
export interface TermJudges {
  findTerms: FindTerms;
  /** Judges what a page is about by a sample of its text. */
  judgePage: (sample: string) => PageContext;
}

/**
 * Makes the judges of forms, with the sieve of the same glossary. Throws when the guards of a term name an unknown word
 * group, once it is met.
 */
export function createTermJudges(data: FinderData, sieve: Sieve): TermJudges {
  const judgeLanguage = createLanguageJudge(data.functionWords);
  const forms = new FormFinder(data.index, sieve);
  return {
    findTerms: createTermFinder(forms, data, judgeLanguage),
    judgePage: createPageJudge(data.wordGroups, judgeLanguage),
  };
}
