import type { Entry } from '../glossary/entry';
import { termId } from '../glossary/term-id';
import type { LookUpTerm } from './look-up-term';

/** A term of a pack as it is looked up, by its forms as `plain` gives them: of all that their marks stand for, one will do. */
export function lookUpTermOf(
  pack: string,
  {
    id,
    name,
    forms: { standard, lay, misspelt, abbreviations },
  }: Pick<Entry, 'id' | 'name' | 'forms'>,
  plain: (form: string) => string,
): LookUpTerm {
  const forms = [...standard, ...lay, ...misspelt, ...abbreviations].map(plain);
  return { id: termId(pack, id), name, forms: [...new Set(forms)] };
}
