import type { Pack } from '../../src/core/glossary/pack';

/** The id of the pack that is tried. */
export const SCALE_PACK = 'scale';

/** A pack of plain names, each of a term whose id is the place of the name, from 0 on. */
export function namePack(names: readonly string[]): Pack {
  return {
    id: SCALE_PACK,
    language: 'en',
    formWords: null,
    spelling: null,
    wordGroups: {},
    terms: names.map((name, i) => ({
      id: String(i),
      name,
      tier: 'A',
      forms: { standard: [name], lay: [], misspelt: [], abbreviations: [] },
      guards: [],
    })),
  };
}
