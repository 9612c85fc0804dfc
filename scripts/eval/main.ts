import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledFinder } from './bundled-finder';
import { findAsLabelled } from './find-as-labelled';
import { onlyAsked } from './only-asked';
import { readTiers } from './read-tiers';
import { readRecords } from './records';
import { describeScore } from './report';
import { score } from './score';

const OWN_CORPUS = 'tests/corpus';

/** Scores the finder, with the terms that ship, on files of labelled texts; the project's own when none is named. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      predictions: { type: 'string' },
      tiers: { type: 'string' },
    },
  });
  const tiers = readTiers(values.tiers);
  const finder = bundledFinder(tiers);
  const { findTerms, isAsked } = finder;
  const files = positionals.length > 0 ? positionals : ownCorpus();
  const texts = files.map((file) =>
    onlyAsked(readRecords(file, readFileSync(file, 'utf8')), isAsked),
  );
  const find = findAsLabelled(texts, finder);
  const scores = texts.map((each) => score(each, find));
  const total = score(texts.flat(), find);

  if (values.predictions) {
    const lines = texts
      .flat()
      .map(({ id, text }) => JSON.stringify({ id, matches: findTerms(text) }));
    writeFileSync(values.predictions, `${lines.join('\n')}\n`);
  }
  if (values.json) {
    const perFile = Object.fromEntries(files.map((file, i) => [file, scores[i]]));
    console.log(JSON.stringify({ tiers, ...total, files: perFile }, null, 2));
    return;
  }
  console.log(`Terms of the tiers ${tiers.join(', ')}.`);
  for (const [i, file] of files.entries()) {
    console.log(`\n=== ${basename(file)} ===\n${describeScore(scores[i] ?? total)}`);
  }
  if (files.length > 1) console.log(`\n=== all ===\n${describeScore(total).split('\n\n')[0]}`);
}

function ownCorpus(): string[] {
  return readdirSync(OWN_CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(OWN_CORPUS, file));
}
