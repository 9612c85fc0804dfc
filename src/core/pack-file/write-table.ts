import Papa from 'papaparse';
import type { Entry } from '../glossary/entry';
import type { WholePack } from './pack-file';
import { writeCell, writeForms } from './table-cells';
import { termIds } from './term-ids';

/** By this programs for tables know UTF-8. */
const MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Writes the names, definitions and forms of a glossary as a table, with commas or tabs; where ids are not made of the
 * names, these too. Which kind a form is, tiers, guards and sources have no place in it.
 */
export function writeTable({ terms }: WholePack, delimiter: ',' | '\t'): string {
  const made = termIds(terms.map(({ name }) => ({ name })));
  const hasIds = terms.some(({ id }, i) => id !== made[i]);
  const rows = terms.map((term) => [...(hasIds ? [term.id] : []), ...cellsOf(term)].map(writeCell));
  const header = [...(hasIds ? ['id'] : []), 'term', 'definition', 'forms'];
  const table = Papa.unparse([header, ...rows], { delimiter, newline: LINE_END });
  return `${MARK}${table}${LINE_END}`;
}

function cellsOf({ name, definition, forms }: Entry): string[] {
  const others = Object.values(forms).flat();
  return [name, definition, writeForms(others.filter((form) => form !== name))];
}
