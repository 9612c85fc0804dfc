import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileGlossary, type FinderGlossary } from '../src/core/create-finder';
import { expandTerm } from '../src/core/forms/expand-term';
import type { Entry } from '../src/core/glossary';

/** What each module is made of; the name of its file comes after `virtual:`. */
const MODULES: Record<string, (glossary: FinderGlossary) => object> = {
  'virtual:compiled-sieve': (glossary) => compileGlossary(glossary).sieve,
  'virtual:finder-data': (glossary) => compileGlossary(glossary).data,
};

const data = (file: string) => fileURLToPath(new URL(`../src/data/${file}`, import.meta.url));

/**
 * Gives what finding terms needs, made when the extension is built: `virtual:compiled-sieve` is all of the glossary
 * that runs in every page; `virtual:finder-data` is for those that seem to hold a term.
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
