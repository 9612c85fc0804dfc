import type { CompiledIndex } from '../compile/compile-index';
import type { CompiledSieve } from '../compile/compile-sieve';
import type { PageContext } from '../senses/page-context';
import { createPageJudge, type PageSubjects } from '../senses/page-judge';
import type { SenseRules } from '../senses/senses';
import { createLanguageJudge, type FunctionWords } from '../text/language';
import { createTermFinder, type FindTerms } from './find-terms';
import { FormFinder } from './form-finder';
import { createSieve, type Sieve } from './sieve';

/** What finding terms needs: every form, and what tells terms from words that look like them. */
export interface FinderData extends SenseRules {
  sieve: CompiledSieve;
  index: CompiledIndex;
  functionWords: FunctionWords;
  /** Without any, no page is about anything. */
  pageSubjects?: PageSubjects;
}

/** What tells which forms are meant as terms. */
export interface TermJudges {
  mayHoldForm: Sieve['mayHoldForm'];
  findTerms: FindTerms;
  /** Judges what a page is about by a sample of its text. */
  judgePage: (sample: string) => PageContext;
}

/** Makes the judges of forms. Throws when the guards of a term name an unknown word group, once it is met. */
export function createTermJudges(data: FinderData): TermJudges {
  const sieve = createSieve(data.sieve);
  const judgeLanguage = createLanguageJudge(data.functionWords);
  const forms = new FormFinder(data.index, sieve);
  const { mayHoldForm } = sieve;
  const findTerms = createTermFinder(forms, data, judgeLanguage);
  return {
    mayHoldForm,
    findTerms: (text, page) => (mayHoldForm(text) ? findTerms(text, page) : []),
    judgePage: createPageJudge(data.wordGroups, data.pageSubjects ?? {}, judgeLanguage),
  };
}
