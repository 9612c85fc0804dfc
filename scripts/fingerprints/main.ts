import { readFileSync, writeFileSync } from 'node:fs';
import { readRecords } from '../eval/records';
import { fingerprintsOf, runsOf } from './fingerprints';

/** What is fingerprinted, where its fingerprints lie, and how they come from the files named. */
const KINDS = {
  article: { out: 'tests/unit/data/article-runs.json', textsOf: runsOfFile },
  sentences: { out: 'tests/unit/corpus/foreign-sentences.json', textsOf: sentencesOfFile },
};

/**
 * Writes the fingerprints of texts that are not ours to keep, so that everybody's tests can tell whether we copied
 * them: `article FILE.txt` those of its runs of words, `sentences FILE.jsonl …` those of labelled sentences.
 */
export function main([kind = '', ...files]: string[]): void {
  if (!Object.hasOwn(KINDS, kind) || files.length === 0) {
    throw new Error('Say what to fingerprint: article FILE.txt, or sentences FILE.jsonl …');
  }
  const { out, textsOf } = KINDS[kind as keyof typeof KINDS];
  const fingerprints = fingerprintsOf(files.flatMap(textsOf));
  writeFileSync(out, `${JSON.stringify(fingerprints, null, 2)}\n`);
  console.log(`${out}: ${fingerprints.length} fingerprints`);
}

function runsOfFile(file: string): string[] {
  return runsOf(readFileSync(file, 'utf8'));
}

function sentencesOfFile(file: string): string[] {
  return readRecords(file, readFileSync(file, 'utf8')).map(({ text }) => text);
}
