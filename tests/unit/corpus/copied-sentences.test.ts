import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../driver/root.mjs';
import { fingerprintOf, fingerprintsOf } from '../../../scripts/fingerprints/fingerprints';
import { beside } from '../../beside';
import foreignSentences from './foreign-sentences.json';

const others = beside('corpus');

/** The texts of all records in a folder. */
const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line): string => JSON.parse(line).text);

it('our corpus shares no sentence with those of others that the finder is measured on', () => {
  const theirs = new Set(foreignSentences);
  const own = textsIn(join(ROOT, 'tests', 'corpus'));
  expect(own.filter((text) => theirs.has(fingerprintOf(text)))).toEqual([]);
});

it('a sentence of others would be known by its fingerprint', () => {
  const theirs = new Set(fingerprintsOf(['The ferry takes nine sheep to the island.']));
  expect(theirs.has(fingerprintOf('the ferry takes nine sheep, to the island'))).toBe(true);
  expect(theirs.has(fingerprintOf('The ferry takes ten sheep to the island.'))).toBe(false);
});

it.skipIf(!others.isHere)(`the fingerprints are those of their sentences${others.note}`, () => {
  expect(foreignSentences).toEqual(fingerprintsOf(textsIn(others.path)));
});
