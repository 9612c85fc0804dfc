import { expandForm } from '../src/core/compile/expand/expand-form';
import { BUNDLED_PACKS, type FormWords } from '../src/core/glossary/pack';
import { termId } from '../src/core/glossary/term-id';
import type { LookUpTerm } from '../src/core/look-up/look-up';
import { readData, readEntries } from './bundled-data';

/** The terms that ship as they are looked up: of all that the marks in a form stand for, one form will do. */
export function bundledLookUp(): LookUpTerm[] {
  const formWords = readData<FormWords>('form-words.json');
  return BUNDLED_PACKS.flatMap((pack) =>
    readEntries(pack).map(({ id, name, forms: { standard, lay, misspelt, abbreviations } }) => {
      const written = [...standard, ...lay, ...misspelt, ...abbreviations];
      const plain = written.map((form) => expandForm(form, formWords)[0] as string);
      return { id: termId(pack, id), name, forms: [...new Set(plain)] };
    }),
  );
}
