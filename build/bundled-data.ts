import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../src/core/glossary/entry';
import { missingKeys } from './missing-keys';

const DATA = join(import.meta.dirname, '../src/data');
const ENDING = '.json';

/** The content of a file of `src/data`, by its path there. Throws on what is no JSON, with the name of the file. */
export function readData<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(join(DATA, file), 'utf8'));
  } catch (error) {
    throw new Error(`src/data/${file}: ${(error as Error).message}`);
  }
}

/** The names of the files in a folder of `src/data`, without their ending. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(DATA, folder))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** The terms of a bundled pack: each is a file, and the name of the file is its id. Throws where one lacks a key, and names it. */
export function readEntries(pack: string): Entry[] {
  const folder = join('glossary', pack);
  return namesIn(folder).map((id) => {
    const file = join(folder, `${id}${ENDING}`);
    const term = readData<Omit<Entry, 'id'>>(file);
    const missing = missingKeys(term);
    if (missing.length > 0) throw new Error(`src/data/${file} has no ${missing.join(', ')}.`);
    return { id, ...term };
  });
}

/** The full paths of all files of data. */
export function dataFiles(): string[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ENDING))
    .map((file) => join(DATA, file));
}
