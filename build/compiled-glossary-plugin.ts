import type { Plugin } from 'vite';
import { compileFinderData } from '../src/core/compile/compile-finder-data';
import { bundledChecklistSources } from './bundled-checklist-sources';
import { dataFiles } from './bundled-data';
import { bundledDrawings } from './bundled-drawings';
import { bundledFieldGroups } from './bundled-field-groups';
import { bundledLookUp, bundledLookUpPacks } from './bundled-look-up';
import { bundledPackInfos } from './bundled-pack-infos';
import { readBundledSource } from './bundled-source';
import { bundledTexts } from './bundled-texts';
import { commonWords } from './common-words';

/** What is made of the data when the extension is built: for finding terms, explaining them, looking them up, naming the sources of the checklist, and judging what people write. */
const MODULES: Record<string, () => unknown> = {
  'virtual:finder-data': () => compileFinderData(readBundledSource()),
  'virtual:language': () => readBundledSource().language,
  'virtual:bundled-packs': bundledPackInfos,
  'virtual:term-texts': bundledTexts,
  'virtual:checklist-sources': bundledChecklistSources,
  'virtual:line-drawings': bundledDrawings,
  'virtual:common-words': commonWords,
  'virtual:field-groups': bundledFieldGroups,
  // As text: they are read when a person first looks something up, or imports a glossary.
  'virtual:look-up-terms': () => JSON.stringify(bundledLookUp()),
  'virtual:look-up-packs': () => JSON.stringify(bundledLookUpPacks()),
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
