// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256 sums of the packages of a version in a folder, in the format of `sha256sum`. Throws where there is none.
 * @param {string} folder
 * @param {string} version
 */
export function checksums(folder, version) {
  const packages = readdirSync(folder)
    .filter((file) => file.includes(`-${version}-`) && file.endsWith('.zip'))
    .sort();
  if (packages.length === 0) throw new Error(`No package of ${version} in ${folder}.`);
  return packages.map((file) => `${sumOf(join(folder, file))}  ${file}\n`).join('');
}

/** @param {string} file */
function sumOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
