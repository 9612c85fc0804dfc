import formWords from '@/data/form-words.json';
import { expandForm } from '../compile/expand/expand-form';
import type { LookUpTerm } from '../look-up/look-up-term';
import { lookUpTermOf } from '../look-up/look-up-term-of';
import type { WholePack } from '../pack-file/pack-file';

/** The terms of a pack as they are looked up. */
export function lookUpTermsOf(
  pack: string,
  { terms, hasFormMarks }: Pick<WholePack, 'terms' | 'hasFormMarks'>,
): LookUpTerm[] {
  const plain = (form: string) =>
    hasFormMarks ? (expandForm(form, formWords)[0] as string) : form;
  return terms.map((term) => lookUpTermOf(pack, term, plain));
}
