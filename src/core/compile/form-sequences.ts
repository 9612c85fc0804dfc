import type { FindableTerm } from '../glossary/glossary';
import { foldWords } from '../text/words';

/** In a form, stands for up to two other words: "weak … muscles" finds "weak leg muscles". */
const GAP = '…';

/** One way to write one term, in folded words; null is a gap. */
export interface FormSequence {
  words: (string | null)[];
  /** The place of its term. */
  term: number;
  form: string;
  /** Whether it must stand letter for letter. */
  isExact: boolean;
}

/** Every way to write every term, in their order. Throws when a form has no letters. */
export function formSequences(terms: readonly FindableTerm[]): FormSequence[] {
  return terms.flatMap(({ id, forms }, term) => {
    const sequence = (form: string, isExact: boolean): FormSequence => {
      const parts = form.split(GAP).map(foldWords);
      if (!parts[0]?.length) throw new Error(`${id}: the form "${form}" has no letters`);
      const words = parts.flatMap((part, i) => (i > 0 ? [null, ...part] : part));
      return { words, term, form, isExact };
    };
    return [
      ...[...forms.standard, ...forms.lay, ...forms.misspelt].map((form) => sequence(form, false)),
      ...forms.abbreviations.map((form) => sequence(form, true)),
    ];
  });
}
