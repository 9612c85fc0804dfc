import type { Numbers } from '../format/numbers';
import type { LookUpTerm } from './look-up-term';
import { wordsOf } from './words-of';

/**
 * Terms as they are looked up (an inverted index), in flat lists, so that those of many terms are kept and read as they are.
 * Terms, forms and words are named by their places, from 0 on.
 */
export interface TermIndex {
  /** The words of all forms, each once, parted by spaces. */
  words: string;
  /** The forms that hold each word, those of one word after those of another. */
  forms: Numbers;
  /** Where in that list the forms of each word begin; one more at the end. */
  starts: Numbers;
  /** The term of each form; forms of one term stand together. */
  terms: Numbers;
  /** How many words each form has. */
  lengths: Numbers;
}

/** Makes what terms are looked up by, their names among their forms. */
export function indexTerms(terms: readonly Omit<LookUpTerm, 'id'>[]): TermIndex {
  const formsOf = new Map<string, number[]>();
  const termOfForm: number[] = [];
  const lengths: number[] = [];
  for (const [term, { name, forms }] of terms.entries()) {
    for (const form of new Set([name, ...forms])) {
      const words = wordsOf(form);
      for (const word of new Set(words)) {
        const known = formsOf.get(word);
        if (known) known.push(lengths.length);
        else formsOf.set(word, [lengths.length]);
      }
      termOfForm.push(term);
      lengths.push(words.length);
    }
  }
  const starts = [0];
  for (const forms of formsOf.values()) starts.push((starts.at(-1) as number) + forms.length);
  return {
    words: [...formsOf.keys()].join(' '),
    forms: [...formsOf.values()].flat(),
    starts,
    terms: termOfForm,
    lengths,
  };
}
