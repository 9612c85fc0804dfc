import { BUNDLED_PACKS } from '../src/core/glossary/pack';
import { writeTermTexts } from '../src/core/glossary/write-term-texts';
import { readEntries } from './bundled-data';

/** The texts of all terms that ship, as the background takes them. */
export const bundledTexts = () =>
  writeTermTexts(BUNDLED_PACKS.map((id) => ({ id, terms: readEntries(id) })));
