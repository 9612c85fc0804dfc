import formWords from '@/data/form-words.json';
import { expandForm } from '../compile/expand/expand-form';
import { termId } from '../glossary/term-id';
import type { LookUpTerm } from '../look-up/look-up-term';
import type { WholePack } from '../pack-file/pack-file';

/** The terms of a pack as they are looked up: of all that the marks in a form stand for, one form will do. */
export function lookUpTermsOf(
  pack: string,
  { terms, hasFormMarks }: Pick<WholePack, 'terms' | 'hasFormMarks'>,
): LookUpTerm[] {
  const plain = (form: string) =>
    hasFormMarks ? (expandForm(form, formWords)[0] as string) : form;
  return terms.map(({ id, name, forms: { standard, lay, misspelt, abbreviations } }) => ({
    id: termId(pack, id),
    name,
    forms: [...standard, ...lay, ...misspelt, ...abbreviations].map(plain),
  }));
}
