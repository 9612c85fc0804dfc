import { ENGLISH } from '../text/english';
import { foldButOwn, ownLettersOf } from '../text/own-letters';
import { withPlainLetters } from '../text/plain-letters';
import { SAME_PHRASE } from '../text/word-breaks';
import { Words } from '../text/words';
import type { PackFault } from './pack-fault';
import { GAP, type PlainForm, type PlainTerm } from './plain-term';

/** One way to write one term, in folded words; null is a gap. */
export interface FormSequence {
  words: (string | null)[];
  /** The number of its term. */
  term: number;
  form: string;
  kind: PlainForm['kind'];
}

/** The forms by which the terms of a pack are found, and those that can never match. */
export interface FormSequences {
  sequences: FormSequence[];
  faults: PackFault[];
}

/** Every way to write every term of a language, in their order. Gaps are read where `hasGaps`. */
export function formSequences(
  terms: readonly PlainTerm[],
  hasGaps: boolean,
  language = ENGLISH,
): FormSequences {
  const sequences: FormSequence[] = [];
  const faults: PackFault[] = [];
  const reader = new Words();
  const own = ownLettersOf(language);
  for (const [term, { id, plainForms }] of terms.entries()) {
    for (const { form, kind } of plainForms) {
      const parts = hasGaps ? form.split(GAP) : [form];
      const words: FormSequence['words'] = [];
      let isParted = false;
      for (const [i, part] of parts.entries()) {
        reader.read(withPlainLetters(part));
        for (let at = 0; at < reader.count; at++) {
          if (at > 0 && reader.breaks[at] !== SAME_PHRASE) isParted = true;
          if (i > 0 && at === 0) words.push(null);
          words.push(foldButOwn(wordAt(reader, at), own));
        }
      }
      if (words.length === 0 || words[0] === null) {
        faults.push({ kind: 'no-letters', term: id, words: form });
      } else if (isParted) faults.push({ kind: 'parted', term: id, words: form });
      else sequences.push({ words, term, form, kind });
    }
  }
  return { sequences, faults };
}

function wordAt({ text, starts, ends }: Words, index: number): string {
  return text.slice(starts[index], ends[index]);
}
