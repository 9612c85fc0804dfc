import { type PageContext, UNKNOWN_PAGE } from '../senses/page-context';
import { type SenseRules, Senses } from '../senses/senses';
import type { JudgeLanguage } from '../text/language';
import type { FormFinder } from './form-finder';
import { isGlued } from './longer-token';

/** A form found in a text: UTF-16 offsets, end exclusive, and the id of its term. */
export interface Match {
  start: number;
  end: number;
  term: string;
}

/** What was found in one of several texts. */
export interface MatchedText {
  /** Which text, from 0 on. */
  index: number;
  matches: Match[];
}

/**
 * Finds terms in one text: whole words, longest first, in order, never overlapping. A text in another language
 * than English has none; where it does not tell its language, that of the page counts.
 */
export type FindTerms = (text: string, page?: PageContext) => Match[];

/** Makes a finder of those forms that are meant as the rules say. Throws when these name an unknown word group. */
export function createTermFinder(
  forms: FormFinder,
  rules: SenseRules,
  judgeLanguage: JudgeLanguage,
): FindTerms {
  const senses = new Senses(rules);

  return (text, page = UNKNOWN_PAGE) => {
    const matches: Match[] = [];
    const words = forms.read(text);
    for (let first = 0; first < words.count; first++) {
      const form = forms
        .formsFrom(words, first)
        .find((it) => !isGlued(words, first, it.last) && senses.isMeant(it, words, first, page));
      if (!form) continue;
      const [start, end] = [words.starts[first] as number, words.ends[form.last] as number];
      matches.push({ start, end, term: form.term });
      first = form.last;
    }
    if (matches.length === 0) return matches;
    // What was taken for a slip may be right in another language.
    words.unspell();
    return (judgeLanguage(words) ?? page.isEnglish) === false ? [] : matches;
  };
}
