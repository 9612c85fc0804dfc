import type { Plugin } from 'vite';

/**
 * Takes out of Preact its one way to make markup of a string: what a component would set so becomes text. Fails
 * the build where Preact does not look as expected, so that nothing slips through with a new version.
 */
export function textOnly(): Plugin {
  return {
    name: 'text-only',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return;
      if (!code.includes('.innerHTML'))
        this.error('Preact sets markup in another way than before.');
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
