import columnNames from '@/data/column-names.json';
import { foldPhrase } from '../text/words';

/** What a column of a table can hold. */
type ColumnKind = keyof typeof columnNames;

/** Where the columns of a table are, from 0 on; what a table may lack is null. */
export interface TableColumns
  extends Record<Exclude<ColumnKind, 'term' | 'definition'>, number | null> {
  term: number;
  definition: number;
  /** How many columns there are. */
  count: number;
  hasHeader: boolean;
  /** What stands over columns that hold none of these. */
  unused: string[];
}

/** Longer than any name of a column, and more of them than any glossary has. */
const MOST_LETTERS = 100;
const MOST_COLUMNS = 1_000;

const KINDS = new Map(
  Object.entries(columnNames).flatMap(([kind, names]) =>
    names.map((name) => [keyOf(name), kind as ColumnKind] as const),
  ),
);

/**
 * The columns of a table by its first row. A row in which a cell is a name for terms or for definitions is a header;
 * without one, terms and definitions are the first two columns. Null where there is only one column.
 */
export function tableColumns(row: readonly string[]): TableColumns | null {
  const first = row.slice(0, MOST_COLUMNS);
  const kinds = first.map((cell) => KINDS.get(keyOf(cell)));
  const placeOf = (kind: ColumnKind) => {
    const at = kinds.indexOf(kind);
    return at < 0 ? null : at;
  };
  const [term, definition] = [placeOf('term'), placeOf('definition')];
  const others = { forms: placeOf('forms'), id: placeOf('id'), licence: placeOf('licence') };
  const hasHeader = term !== null || definition !== null;
  if (!hasHeader) {
    const none = { forms: null, id: null, licence: null, unused: [] };
    return first.length < 2
      ? null
      : { term: 0, definition: 1, ...none, count: first.length, hasHeader };
  }
  const free = first.flatMap((_, at) => (kinds[at] === undefined ? [at] : []));
  const found = { term: term ?? free.shift(), definition: definition ?? free.shift() };
  if (found.term === undefined || found.definition === undefined) return null;
  const used = [found.term, found.definition, ...Object.values(others)];
  return {
    ...others,
    term: found.term,
    definition: found.definition,
    count: first.length,
    hasHeader,
    unused: first.filter((cell, at) => !used.includes(at) && cell.trim() !== ''),
  };
}

function keyOf(cell: string): string {
  return cell.length > MOST_LETTERS ? '' : foldPhrase(cell);
}
