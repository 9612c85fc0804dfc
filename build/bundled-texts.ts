import { helpFaults } from '../src/core/glossary/help-faults';
import { BUNDLED_PACKS } from '../src/core/glossary/pack';
import type { ExplainedPack } from '../src/core/glossary/related-terms';
import { termId } from '../src/core/glossary/term-id';
import type { TermTexts } from '../src/core/glossary/term-text';
import { writeTermTexts } from '../src/core/glossary/write-term-texts';
import { readEntries } from './bundled-data';

/** The texts of all terms that ship, as the background takes them. */
export const bundledTexts = () =>
  checkedTexts(BUNDLED_PACKS.map((id) => ({ id, terms: readEntries(id) })));

/** The texts of packs. Throws where a term is not sound in when to get help, and names each. */
export function checkedTexts(packs: readonly ExplainedPack[]): TermTexts {
  const faults = packs.flatMap(({ id, terms }) =>
    terms.flatMap((term) => helpFaults(term).map((fault) => `${termId(id, term.id)} ${fault}`)),
  );
  if (faults.length > 0) throw new Error(`The glossary is not sound:\n${faults.join('\n')}`);
  return writeTermTexts(packs);
}
