import type { Plugin } from 'vite';

/**
 * Has Preact set `textContent` where it would set `innerHTML`, so that no string of ours can become markup. Fails the
 * build when Preact has no `innerHTML`: a new version may set markup in a way that this would miss.
 */
export function textOnly(): Plugin {
  return {
    name: 'text-only',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return;
      if (!code.includes('.innerHTML'))
        this.error('Preact has no innerHTML: look how it sets markup.');
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
