import type { Plugin } from 'vite';
import type { FinderData } from '../../src/core/find/create-finder';

const MODULE = 'virtual:finder-data';
const ID = '\0scale:finder-data';

const READER =
  'const read = (text) => new Uint32Array(Uint8Array.from(atob(text), (it) => it.charCodeAt(0)).buffer);';

/**
 * Gives other finder data than what ships. Its long lists of numbers are 32 bits wide, as where a pack is stored: lists in the
 * script would stay in memory beside them.
 */
export function finderDataPlugin(data: FinderData): Plugin {
  return {
    name: 'scale-finder-data',
    enforce: 'pre',
    resolveId: (source) => (source === MODULE ? ID : undefined),
    load: (id) => (id === ID ? `${READER}\nexport default ${write(data)};` : undefined),
  };
}

function write(value: unknown): string {
  if (isNumbers(value)) {
    return `read("${Buffer.from(Uint32Array.from(value).buffer).toString('base64')}")`;
  }
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}: ${write(it)}`).join()}}`;
}

function isNumbers(value: unknown): value is number[] {
  return (
    Array.isArray(value) && value.length > 2 && value.every((item) => typeof item === 'number')
  );
}
