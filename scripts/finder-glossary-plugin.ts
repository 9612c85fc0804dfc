import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Entry, FindableTerm } from '../src/core/glossary';

const NAME = 'virtual:finder-glossary';
const data = (file: string) => fileURLToPath(new URL(`../src/data/${file}`, import.meta.url));

/**
 * Gives the module `virtual:finder-glossary`: the glossary without its explanations, with the word groups
 * its guards name. What runs in every page carries only what finding terms needs.
 */
export function finderGlossary(): Plugin {
  return {
    name: 'finder-glossary',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return;
      const files = ['glossary.json', 'word-groups.json', 'ordinary-words.json'];
      const [glossary, wordGroups, ordinaryWords] = files.map((file) => {
        this.addWatchFile(data(file));
        return JSON.parse(readFileSync(data(file), 'utf8'));
      });
      const terms = (glossary as Entry[]).map(
        ({ id, tier, forms, guards }): FindableTerm => ({ id, tier, forms, guards }),
      );
      return `export default ${JSON.stringify({ terms, wordGroups, ordinaryWords })};`;
    },
  };
}
