import { checkTerm, MOST_LETTERS, MOST_TERMS } from './check-shape';
import { PACK_FILE_FORMAT, type PackFile } from './pack-file';
import { type PackFileFault, shortly, type ValueFault } from './pack-file-fault';
import type { WrittenPack } from './read-json';
import { type Delimiter, readRows, type TableRow, TOO_MANY } from './read-rows';
import { onOneLine, readCell, readForms } from './table-cells';
import { type TableColumns, tableColumns } from './table-columns';
import { createTableTerms, type RowTerm } from './table-terms';
import { inChunks, turn, type Work } from './work';

/** What share of the work is done once the text is parted into cells. */
const READ = 0.2;

/** Reads a glossary from a table whose lines end in `\n`, a term in each row. */
export async function readTable(
  text: string,
  delimiter: Delimiter,
  name: string,
  work: Work,
): Promise<WrittenPack> {
  const rows = readRows(text, delimiter);
  if (!Array.isArray(rows)) return { faults: [rows] };
  await turn(work, READ);
  const columns = tableColumns(rows[0]?.cells ?? []);
  if (!columns) return { faults: [faultOfWhole('no-columns')] };
  const faults: PackFileFault[] = [];
  const rowTerms = createTableTerms();
  const licences = new Set<string>();
  const read = (row: TableRow) => {
    const term = termOf(row, columns);
    const wrong = rowFaults(row, term, columns);
    if (wrong.length > 0) faults.push(...wrong);
    else rowTerms.add(term, row.placeOf(0).line);
    licences.add(cellOf(row, columns.licence));
  };
  await inChunks(columns.hasHeader ? rows.slice(1) : rows, read, work, [READ, 1]);
  if (faults.length > 0) return { faults };
  const { terms, lines } = rowTerms.finish();
  if (terms.length === 0) return { faults: [faultOfWhole('no-terms')] };
  if (terms.length > MOST_TERMS) return { faults: [tooManyTerms(lines[MOST_TERMS] as number)] };
  const licence = licences.size === 1 ? onOneLine([...licences].join()) : '';
  const file: PackFile = {
    format: PACK_FILE_FORMAT,
    name,
    ...(licence !== '' && licence.length <= MOST_LETTERS.licence && { licence }),
    terms,
  };
  return { file, lines, unusedColumns: columns.unused };
}

function faultOfWhole(kind: 'no-columns' | 'no-terms'): PackFileFault {
  return { kind, path: [], words: '', wanted: '', line: 1, column: 1 };
}

function tooManyTerms(line: number): PackFileFault {
  return { ...TOO_MANY, line, column: 1 };
}

function cellOf({ cells }: TableRow, column: number | null): string {
  return column === null ? '' : readCell(cells[column] ?? '');
}

function termOf(row: TableRow, columns: TableColumns): RowTerm {
  return {
    id: onOneLine(cellOf(row, columns.id)),
    name: onOneLine(cellOf(row, columns.term)),
    definition: cellOf(row, columns.definition),
    forms: readForms(cellOf(row, columns.forms)),
  };
}

function rowFaults(row: TableRow, term: RowTerm, columns: TableColumns): PackFileFault[] {
  const { cells, placeOf } = row;
  const extra = cells.findIndex((cell, at) => at >= columns.count && cell.trim() !== '');
  if (extra >= 0) {
    const wanted = String(columns.count);
    const words = cells[extra] as string;
    return [{ kind: 'too-many-cells', path: [], words: shortly(words), wanted, ...placeOf(extra) }];
  }
  if (cells.length <= columns.definition) {
    const at = placeOf(cells.length - 1);
    return [{ kind: 'missing', path: [], words: '', wanted: 'definition', ...at }];
  }
  const { name, definition, forms } = term;
  const faults = checkTerm({ name, definition, forms: { standard: forms } });
  return faults.map((fault) => ({ ...fault, ...placeOf(cellOfFault(fault, row, columns)) }));
}

/** The cell that a fault is of; the last one of a row that ends before it. */
function cellOfFault({ path }: ValueFault, { cells }: TableRow, columns: TableColumns): number {
  const [field] = path;
  const column =
    field === 'name' ? columns.term : field === 'definition' ? columns.definition : columns.forms;
  return Math.min(column ?? 0, cells.length - 1);
}
