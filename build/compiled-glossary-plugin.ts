import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileFinderData } from '../src/core/compile/compile-finder-data';
import { readFinderSource } from '../src/core/compile/read-finder-source';

const MODULE = 'virtual:finder-data';

const data = (file: string) => fileURLToPath(new URL(`../src/data/${file}`, import.meta.url));

/** Gives what finding terms takes, compiled when the extension is built, as `virtual:finder-data`. */
export function compiledGlossary(): Plugin {
  return {
    name: 'compiled-glossary',
    resolveId: (source) => (source === MODULE ? `\0${source}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return;
      const source = readFinderSource((file) => {
        this.addWatchFile(data(file));
        return JSON.parse(readFileSync(data(file), 'utf8'));
      });
      return `export default ${JSON.stringify(compileFinderData(source))};`;
    },
  };
}
