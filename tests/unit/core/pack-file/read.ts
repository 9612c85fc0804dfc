import { type PackFileOptions, readPackFile } from '@/core/pack-file/read-pack-file';

/** What is read of a file that must be sound. */
export async function readSound(source: Uint8Array | string, options?: PackFileOptions) {
  const read = await readPackFile(source, options);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read;
}

/** The faults of a file, each as "line:column kind path words (wanted)"; what is empty is left out. */
export async function faultsOf(source: Uint8Array | string, options?: PackFileOptions) {
  const read = await readPackFile(source, options);
  if (!('faults' in read)) return [];
  return read.faults.map(({ line, column, kind, path, words, wanted }) =>
    [`${line}:${column}`, kind, path.join('/'), words, wanted && `(${wanted})`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** A file of JSON with these terms, a line each. */
export function jsonWith(terms: readonly unknown[], head: object = {}): string {
  const start = JSON.stringify({ format: 1, name: 'Mine', ...head }).slice(0, -1);
  return `${start},"terms":[\n${terms.map((term) => JSON.stringify(term)).join(',\n')}\n]}`;
}
