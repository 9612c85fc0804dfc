import type { FormFinder } from './find-forms';
import { createTermFinder, type FindTerms } from './find-terms';
import { createLanguageJudge, type FunctionWords } from './language';
import { createPageJudge, type PageContext } from './page-context';
import type { SenseRules } from './senses';

/** What tells terms from words that only look like them. */
export interface TermRules extends SenseRules {
  /** Words of the language that are one slip away from a word of a form, and mean something else. */
  ordinaryWords: readonly string[];
  functionWords: FunctionWords;
}

/** What tells which forms are meant as terms. */
export interface TermJudges {
  findTerms: FindTerms;
  /** Judges what a page is about by a sample of its text. */
  judgePage: (sample: string) => PageContext;
}

/** Makes the judges of forms. Throws when the rules of a term name an unknown word group, once it is met. */
export function createTermJudges(forms: FormFinder, rules: TermRules): TermJudges {
  const judgeLanguage = createLanguageJudge(rules.functionWords);
  forms.learnOrdinaryWords(rules.ordinaryWords);
  return {
    findTerms: createTermFinder(forms, rules, judgeLanguage),
    judgePage: createPageJudge(rules.wordGroups, judgeLanguage),
  };
}
