import Papa, { type PapaError } from 'papaparse';
import { MOST_TERMS } from './check-shape';
import type { PackFileFault } from './pack-file-fault';
import { createPlaces, type Place } from './text-places';

/** What can part the cells of a table. */
export type Delimiter = '\t' | ';' | ',';

/** A row of a table that is not blank. */
export interface TableRow {
  cells: string[];
  /** The place of one of its cells. */
  placeOf(cell: number): Place;
}

/** A header, and as many terms as there may be. */
const MOST_ROWS = MOST_TERMS + 1;
/** Rows that may be blank are many in tables that were once longer. */
const MOST_WITH_BLANKS = 20 * MOST_ROWS;
/** More quotes than so many cells take: the parser keeps each that is out of place. */
const MOST_QUOTES = 2_000_000;

/** What is wrong with a table of more. */
export const TOO_MANY = {
  kind: 'too-many',
  path: [],
  words: 'terms',
  wanted: String(MOST_TERMS),
} as const;

/** Reads the rows of a table whose lines end in `\n`, or gives its first fault. */
export function readRows(text: string, delimiter: Delimiter): TableRow[] | PackFileFault {
  const tooManyQuotes = offsetOfQuote(text, MOST_QUOTES);
  const placeIn = createPlaces(text);
  if (tooManyQuotes !== null) {
    const wanted = String(MOST_QUOTES);
    return { ...TOO_MANY, words: '"', wanted, ...placeIn(tooManyQuotes) };
  }
  const rows: TableRow[] = [];
  let count = 0;
  let fault: PackFileFault | null = null;
  let start = 0;
  Papa.parse(text, {
    delimiter,
    newline: '\n',
    step({ data: cells, errors: [error], meta }, parser) {
      const from = start;
      start = meta.cursor;
      if (error) fault = quoteFault(error, placeIn(error.index ?? from));
      else if (cells.some((cell) => cell.trim() !== '')) {
        const placeOf = (cell: number) => placeIn(cellStart(text, from, delimiter, cells, cell));
        rows.push({ cells, placeOf });
      }
      count++;
      if (rows.length > MOST_ROWS || count > MOST_WITH_BLANKS)
        fault = { ...TOO_MANY, ...placeIn(from) };
      if (fault) parser.abort();
    },
  });
  return fault ?? rows;
}

/** Where the quote after so many stands; null where there are no more. */
function offsetOfQuote(text: string, after: number): number | null {
  let at = text.indexOf('"');
  for (let count = 0; at >= 0 && count < after; count++) at = text.indexOf('"', at + 1);
  return at < 0 ? null : at;
}

function quoteFault({ code }: PapaError, place: Place): PackFileFault {
  const kind = code === 'MissingQuotes' ? 'unclosed-quote' : 'stray-quote';
  return { kind, path: [], words: '', wanted: '', ...place };
}

/** Where a cell starts: cells before it are as long as their text, with the quotes that it takes to write it. */
function cellStart(
  text: string,
  row: number,
  delimiter: string,
  cells: readonly string[],
  cell: number,
): number {
  let at = row;
  for (const before of cells.slice(0, cell)) {
    const quotes = text[at] === '"' ? 2 + before.split('"').length - 1 : 0;
    at = text.indexOf(delimiter, at + before.length + quotes) + 1;
  }
  return at;
}
