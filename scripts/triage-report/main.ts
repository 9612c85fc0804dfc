import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checklist } from '../../src/core/checklist/bundled-checklist';
import type { ReviewedItem } from '../../src/core/checklist/checklist';
import { items } from '../../src/data/checklist.json';
import { itemsTable, notesList } from './items-table';
import { describeTriage } from './report';
import { inRound, readRound } from './round';
import { scoreVignettes } from './score';
import { readVignettes } from './vignettes';
import { describeCodes, describeWording } from './wording';

const VIGNETTES = 'tests/vignettes';

interface Wanted {
  json?: boolean;
  wording?: boolean;
  codes?: boolean;
  table?: boolean;
  round?: string;
}

/**
 * Answers vignettes by the rules of the checklist: those of the files named, or all that the project has; by the ticks in
 * them, or by those of one reader (`--round FILE`). `--wording` prints what a reader sees instead, `--codes` what its codes
 * stand for, and `--table` the items for `docs/checklist-review.md`.
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
      round: { type: 'string' },
    },
  });
  console.log(answer(values, positionals));
}

function answer(wanted: Wanted, named: string[]): string {
  if (wanted.wording) return describeWording(checklist);
  if (wanted.codes) return describeCodes(checklist);
  if (wanted.table) {
    const reviewed = items as ReviewedItem[];
    return `${itemsTable(reviewed)}\n\n${notesList(reviewed)}`;
  }
  return describeFiles(named.length > 0 ? named : filesOfProject(), wanted);
}

function describeFiles(files: string[], { json, round }: Wanted): string {
  const all = files.flatMap((file) => readVignettes(file, readFileSync(file, 'utf8')));
  const ticked = inRound(all, round ? readRound(round, readFileSync(round, 'utf8')) : null);
  const left = all.length - ticked.length;
  if (ticked.length === 0) {
    throw new Error(`${files.join(', ')}: no ticks in these records; give a reader’s with --round`);
  }
  const score = scoreVignettes(ticked);
  if (json) return JSON.stringify(score, null, 2);
  const { version, date } = checklist.ruleset;
  const note = left > 0 ? `; ${left} records left out, for which there are no ticks` : '';
  return `ruleset ${version}, ${date}; ${files.join(', ')}${note}\n${describeTriage(score)}`;
}

function filesOfProject(): string[] {
  return readdirSync(VIGNETTES)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(VIGNETTES, file));
}
