import { expandForm } from '../src/core/compile/expand/expand-form';
import { BUNDLED_PACKS, type FormWords } from '../src/core/glossary/pack';
import { splitTermId } from '../src/core/glossary/term-id';
import { lookUpPack } from '../src/core/look-up/look-up-pack';
import type { LookUpTerm } from '../src/core/look-up/look-up-term';
import { lookUpTermOf } from '../src/core/look-up/look-up-term-of';
import type { NamedLookUpPack } from '../src/core/look-up/looked-up-terms';
import { readData, readEntries } from './bundled-data';

/** The terms that ship, as they are looked up. */
export function bundledLookUp(): LookUpTerm[] {
  const formWords = readData<FormWords>('form-words.json');
  const plain = (form: string) => expandForm(form, formWords)[0] as string;
  return BUNDLED_PACKS.flatMap((pack) =>
    readEntries(pack).map((entry) => lookUpTermOf(pack, entry, plain)),
  );
}

/** The packs that ship as they are looked up, in order of preference. */
export function bundledLookUpPacks(): NamedLookUpPack[] {
  const terms = bundledLookUp();
  return BUNDLED_PACKS.map((pack) => {
    const own = terms.filter(({ id }) => splitTermId(id).pack === pack);
    return { pack, ...lookUpPack(own), names: own.map(({ name }) => name) };
  });
}
