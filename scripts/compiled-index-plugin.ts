import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileIndex } from '../src/core/compile-index';
import { expandTerm } from '../src/core/forms/expand-term';
import type { Entry } from '../src/core/glossary';

const NAME = 'virtual:compiled-index';
const data = (file: string) => fileURLToPath(new URL(`../src/data/${file}`, import.meta.url));

/**
 * Gives the module `virtual:compiled-index`: what finds the forms of terms, made when the extension is built. It is
 * all of the glossary that runs in every page.
 */
export function compiledIndex(): Plugin {
  return {
    name: 'compiled-index',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return;
      const read = (file: string) => {
        this.addWatchFile(data(file));
        return JSON.parse(readFileSync(data(file), 'utf8'));
      };
      const index = compileIndex({
        terms: (read('glossary.json') as Entry[])
          .filter(({ tier }) => tier !== 'C')
          .map((entry) => expandTerm(entry, read('form-words.json'))),
        misspeltWords: read('misspelt-words.json'),
      });
      return `export default ${JSON.stringify(index)};`;
    },
  };
}
