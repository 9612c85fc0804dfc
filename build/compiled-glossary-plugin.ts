import type { Plugin } from 'vite';
import { compileFinderData } from '../src/core/compile/compile-finder-data';
import { readFinderSource } from '../src/core/compile/read-finder-source';
import { bundledChecklistSources } from './bundled-checklist-sources';
import { dataFiles, readData, readEntries } from './bundled-data';
import { bundledDrawings } from './bundled-drawings';
import { bundledLookUp } from './bundled-look-up';
import { bundledTexts } from './bundled-texts';

/** What is made of the data when the extension is built: for finding terms, explaining them, looking them up, and naming the sources of the checklist. */
const MODULES: Record<string, () => unknown> = {
  'virtual:finder-data': () =>
    compileFinderData(readFinderSource({ read: readData, readTerms: readEntries })),
  'virtual:term-texts': bundledTexts,
  'virtual:checklist-sources': bundledChecklistSources,
  'virtual:line-drawings': bundledDrawings,
  // As text: it is read when a person first looks something up.
  'virtual:look-up-terms': () => JSON.stringify(bundledLookUp()),
};

/** Gives what finding and explaining terms takes, made of the data when the extension is built. */
export function compiledGlossary(): Plugin {
  return {
    name: 'compiled-glossary',
    resolveId: (source) => (Object.hasOwn(MODULES, source) ? `\0${source}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!make) return;
      for (const file of dataFiles()) this.addWatchFile(file);
      return `export default ${JSON.stringify(make())};`;
    },
  };
}
