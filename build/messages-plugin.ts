import type { Plugin } from 'vite';
import { messagesFile, readMessages } from './bundled-messages';

const MODULE = 'virtual:messages/';

/** Gives the texts of a language as a module of its own, `virtual:messages/en_GB`, without what is for translators. */
export function bundledMessages(): Plugin {
  return {
    name: 'bundled-messages',
    resolveId: (source) => (source.startsWith(MODULE) ? `\0${source}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return;
      const folder = id.slice(MODULE.length + 1);
      this.addWatchFile(messagesFile(folder));
      return `export default ${JSON.stringify(readMessages(folder))};`;
    },
  };
}
