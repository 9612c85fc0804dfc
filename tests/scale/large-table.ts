import { readFileSync } from 'node:fs';
import { beside } from '../beside';
import { makeNames } from './make-names';

const SHARED = beside('scale/cc0-terms.tsv');
const MADE_NAMES = 27_637;
/** A name that only this table has. */
const WORD = 'frobnosis';

/** A table of many terms, as text: that of the file beside the repository, or of made names; and a word that it adds. */
export function largeTable(): { table: string; rows: number; word: string } {
  const table = SHARED.isHere ? readFileSync(SHARED.path, 'utf8') : madeTable();
  const columns = (table.split('\n', 1)[0] ?? '').split('\t');
  const cells = columns.map((column) => (column === 'term' ? WORD : `${WORD} ${column}`));
  const whole = `${table.trimEnd()}\n${cells.join('\t')}\n`;
  return { table: whole, rows: whole.trimEnd().split('\n').length - 1, word: WORD };
}

function madeTable(): string {
  const rows = makeNames(MADE_NAMES).map((name) => `${name}\tWhat ${name} is.`);
  return `term\tdefinition\n${rows.join('\n')}\n`;
}
