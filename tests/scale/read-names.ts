import { readFileSync } from 'node:fs';

const COLUMN = 'term';

/** The names in the column "term" of a file of tab-separated values. Throws where it has no such column, or no line. */
export function readNames(file: string): string[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const column = header.split('\t').indexOf(COLUMN);
  if (column < 0) throw new Error(`${file}, line 1: no column is called "${COLUMN}"`);
  const names = lines.map((line) => line.split('\t')[column]?.trim() ?? '');
  const empty = names.indexOf('');
  if (names.length === 0 || empty >= 0) {
    throw new Error(`${file}, line ${Math.max(0, empty) + 2}: the term has no name`);
  }
  return names;
}
