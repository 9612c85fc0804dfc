import type { Plugin } from 'vite';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * Gives content scripts the browser's own API. Both browsers answer with promises by themselves; the polyfill would
 * be loaded into every page only to pass them on.
 */
export function nativeBrowserInContentScripts(): Plugin {
  let isContentScript = false;
  return {
    name: 'native-browser-in-content-scripts',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = build.lib ? String(build.lib.entry) : '';
      isContentScript = entry.includes('content-script');
    },
    resolveId(source, importer, options) {
      if (source !== POLYFILL || !isContentScript) return;
      return this.resolve('@wxt-dev/browser', importer, { ...options, skipSelf: true });
    },
  };
}
