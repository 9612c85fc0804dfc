import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileIndex } from '../src/core/compile-index';
import { type FinderGlossary, rulesOf } from '../src/core/create-finder';
import { expandTerm } from '../src/core/forms/expand-term';
import type { Entry } from '../src/core/glossary';

/** What each module is made of; the name of its file comes after `virtual:`. */
const MODULES: Record<string, (glossary: FinderGlossary) => object> = {
  'virtual:compiled-index': compileIndex,
  'virtual:term-rules': rulesOf,
};

const data = (file: string) => fileURLToPath(new URL(`../src/data/${file}`, import.meta.url));

/**
 * Gives what finding terms needs, made when the extension is built: `virtual:compiled-index` finds forms, and is all
 * of the glossary that runs in every page; `virtual:term-rules` tells which of them are meant.
 */
export function compiledGlossary(): Plugin {
  return {
    name: 'compiled-glossary',
    resolveId: (source) => (Object.hasOwn(MODULES, source) ? `\0${source}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!make) return;
      const read = (file: string) => {
        this.addWatchFile(data(file));
        return JSON.parse(readFileSync(data(file), 'utf8'));
      };
      const formWords = read('form-words.json');
      const made = make({
        terms: (read('glossary.json') as Entry[])
          .filter(({ tier }) => tier !== 'C')
          .map((entry) => expandTerm(entry, formWords)),
        misspeltWords: read('misspelt-words.json'),
        ordinaryWords: read('ordinary-words.json'),
        functionWords: read('function-words.json'),
        wordGroups: read('word-groups.json'),
      });
      return `export default ${JSON.stringify(made)};`;
    },
  };
}
