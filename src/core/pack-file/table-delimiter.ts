import Papa from 'papaparse';
import type { Delimiter } from './read-rows';
import { tableColumns } from './table-columns';

/** Tabs and semicolons are rare in what people write, commas are not. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** How much of a table tells. */
const FIRST_LETTERS = 20_000;

/**
 * What parts the cells of a table: what its header tells, or the ending of its name; else what is in each of its first
 * rows. A comma where nothing tells.
 */
export function delimiterOf(text: string, fileName: string): Delimiter {
  if (/\.(tsv|tab)$/i.test(fileName)) return '\t';
  const start = text.slice(0, FIRST_LETTERS);
  const tables = DELIMITERS.map((delimiter) => ({ delimiter, rows: firstRows(start, delimiter) }));
  const withHeader = tables.find(({ rows }) => tableColumns(rows[0] ?? [])?.hasHeader);
  const parted = tables.find(
    ({ rows }) => rows.length > 0 && rows.every((cells) => cells.length > 1),
  );
  return (withHeader ?? parted)?.delimiter ?? ',';
}

/** The cells of the first rows, but for the last where the text was cut off in it. */
function firstRows(start: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  Papa.parse(start, { delimiter, newline: '\n', step: ({ data }) => rows.push(data) });
  if (rows.length > 1 && start.length === FIRST_LETTERS) rows.pop();
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}
