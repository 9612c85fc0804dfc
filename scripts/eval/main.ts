import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledGlossary } from '../../src/core/compile/bundled-glossary';
import { createFinder } from '../../src/core/compile/create-finder';
import { readRecords } from './records';
import { describeScore } from './report';
import { score } from './score';

const OWN_CORPUS = 'tests/corpus';

/** Scores the finder, common words included, on files of labelled texts; the project's own when none is named. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, predictions: { type: 'string' } },
  });
  const files = positionals.length > 0 ? positionals : ownCorpus();
  const texts = files.map((file) => readRecords(file, readFileSync(file, 'utf8')));
  const find = createFinder(bundledGlossary, { includeCommonWords: true });

  if (values.predictions) {
    const lines = texts.flat().map(({ id, text }) => JSON.stringify({ id, matches: find(text) }));
    writeFileSync(values.predictions, `${lines.join('\n')}\n`);
  }
  const total = score(texts.flat(), find);
  if (values.json) {
    const perFile = files.map((file, i) => [file, score(texts[i] ?? [], find)]);
    console.log(JSON.stringify({ ...total, files: Object.fromEntries(perFile) }, null, 2));
    return;
  }
  for (const [i, file] of files.entries()) {
    console.log(`\n=== ${basename(file)} ===\n${describeScore(score(texts[i] ?? [], find))}`);
  }
  if (files.length > 1) console.log(`\n=== all ===\n${describeScore(total).split('\n\n')[0]}`);
}

function ownCorpus(): string[] {
  return readdirSync(OWN_CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(OWN_CORPUS, file));
}
