import type { FormWords } from '../../glossary/pack';
import { orderWords } from './order-words';
import { withNegations } from './with-negations';
import { withSpellings } from './with-spellings';

/**
 * Every way to write one form of the data, in plain words with `…` for up to two others; `data/README.md` explains
 * its marks. Throws on a list of form words that does not exist.
 */
export function expandForm(form: string, formWords: FormWords): string[] {
  return orderWords(form, formWords).flatMap(withNegations).flatMap(withSpellings);
}
