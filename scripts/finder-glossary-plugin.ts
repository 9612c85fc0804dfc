import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { FinderGlossary } from '../src/core/find-terms';
import { expandTerm } from '../src/core/forms/expand-term';
import type { Entry } from '../src/core/glossary';

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
      const read = (file: string) => {
        this.addWatchFile(data(file));
        return JSON.parse(readFileSync(data(file), 'utf8'));
      };
      const terms = (read('glossary.json') as Entry[]).map((entry) =>
        expandTerm(entry, read('form-words.json')),
      );
      const glossary: FinderGlossary = {
        terms,
        wordGroups: read('word-groups.json'),
        misspeltWords: read('misspelt-words.json'),
        ordinaryWords: read('ordinary-words.json'),
      };
      // Parsed from a string, it is ready sooner than as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(glossary))});`;
    },
  };
}
