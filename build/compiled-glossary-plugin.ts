import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileGlossary, type FinderGlossary } from '../src/core/compile/create-finder';
import { expandTerm } from '../src/core/compile/expand/expand-term';
import type { Entry } from '../src/core/glossary/glossary';

const MODULE = 'virtual:finder-data';

const data = (file: string) => fileURLToPath(new URL(`../src/data/${file}`, import.meta.url));

/** Gives what finding terms needs, made when the extension is built, as `virtual:finder-data`. */
export function compiledGlossary(): Plugin {
  return {
    name: 'compiled-glossary',
    resolveId: (source) => (source === MODULE ? `\0${source}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return;
      const read = (file: string) => {
        this.addWatchFile(data(file));
        return JSON.parse(readFileSync(data(file), 'utf8'));
      };
      const formWords = read('form-words.json');
      const glossary: FinderGlossary = {
        terms: (read('glossary.json') as Entry[])
          .filter(({ tier }) => tier !== 'C')
          .map((entry) => expandTerm(entry, formWords)),
        misspeltWords: read('misspelt-words.json'),
        ordinaryWords: read('ordinary-words.json'),
        functionWords: read('function-words.json'),
        wordGroups: read('word-groups.json'),
        pageSubjects: read('page-subjects.json'),
      };
      return `export default ${JSON.stringify(compileGlossary(glossary))};`;
    },
  };
}
