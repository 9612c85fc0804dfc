import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checklist } from '../../src/core/checklist/bundled-checklist';
import { itemsTable, notesList } from './items-table';
import { describeTriage } from './report';
import { scoreVignettes } from './score';
import { readVignettes } from './vignettes';
import { describeCodes, describeWording } from './wording';

const VIGNETTES = 'tests/vignettes';

/**
 * Answers vignettes by the rules of the checklist: those of the files named, or all that the project has.
 * `--wording` prints what a reader sees instead, `--codes` what its codes stand for, and `--table` the items for
 * `docs/checklist.md`.
 */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      wording: { type: 'boolean' },
      codes: { type: 'boolean' },
      table: { type: 'boolean' },
    },
  });
  console.log(answer(values, positionals));
}

function answer(
  wanted: { json?: boolean; wording?: boolean; codes?: boolean; table?: boolean },
  named: string[],
): string {
  if (wanted.wording) return describeWording(checklist);
  if (wanted.codes) return describeCodes(checklist);
  if (wanted.table) return `${itemsTable(checklist)}\n\n${notesList(checklist)}`;
  const files = named.length > 0 ? named : filesOfProject();
  const score = scoreVignettes(
    files.flatMap((file) => readVignettes(file, readFileSync(file, 'utf8'))),
  );
  if (wanted.json) {
    const { total, exact, safe, emergencies, rows } = score;
    return JSON.stringify({ total, exact, safe, emergencies, rows }, null, 2);
  }
  const { version, date } = checklist.ruleset;
  return `ruleset ${version}, ${date}; ${files.join(', ')}\n${describeTriage(score)}`;
}

function filesOfProject(): string[] {
  return readdirSync(VIGNETTES)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(VIGNETTES, file));
}
