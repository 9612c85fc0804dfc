import type { Plugin } from 'vite';

/** What `papaparse` has for files on the web and for workers of its own, and what stands in its place. */
const REPLACED: [string, string][] = [
  ['new XMLHttpRequest()', 'null'],
  ['w.postMessage(', 'void ('],
  ['global.postMessage(', 'void ('],
];

/** The file whose code is known; for browsers the package would give another, which is minified. */
const READABLE = 'papaparse/papaparse.js';

/**
 * Takes out of `papaparse` what could send or load something. It is only given texts, for which it needs neither. Fails the
 * build where a version has none of it: then look how that loads.
 */
export function offlinePapaparse(): Plugin {
  return {
    name: 'offline-papaparse',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'papaparse' ? this.resolve(READABLE, importer) : null;
    },
    transform(code, id) {
      if (!/\/papaparse\/papaparse\.js(\?|$)/.test(id)) return;
      for (const [from] of REPLACED) {
        if (!code.includes(from)) this.error(`papaparse has no "${from}": look how it loads.`);
      }
      const offline = REPLACED.reduce((text, [from, to]) => text.replaceAll(from, to), code);
      return { code: offline, map: null };
    },
  };
}
