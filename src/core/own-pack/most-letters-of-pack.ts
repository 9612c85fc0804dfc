/** How long what is said of a glossary as a whole may be, as `data/pack.schema.json` has it. */
export const MOST_LETTERS_OF_PACK = { name: 100, version: 100, licence: 500 };
