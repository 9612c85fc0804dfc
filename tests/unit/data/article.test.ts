import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import checklist from '@/data/checklist.json';
import { fingerprintOf, fingerprintsOf, runsOf } from '../../../scripts/fingerprints/fingerprints';
import { beside } from '../../beside';
import { bundledEntries } from '../../bundled-terms';
import articleRuns from './article-runs.json';

/** The text that the glossary began with. It is not ours: of its runs of words only fingerprints are kept here. */
const article = beside('article.txt');

/** The runs of eight words of a text that are among the fingerprints. */
const sharedRuns = (text: string, fingerprints: ReadonlySet<string>) =>
  runsOf(text).filter((run) => fingerprints.has(fingerprintOf(run)));

describe('the texts of ours', () => {
  const theirs = new Set(articleRuns);
  const texts = [bundledEntries, checklist].flatMap(stringsIn);

  it('share no run of eight words with the source article', () => {
    expect(texts.flatMap((text) => sharedRuns(text, theirs))).toEqual([]);
  });
});

describe('the fingerprints', () => {
  const made = 'In spring the old ferry takes nine sheep and a piano to the far island.';
  const fingerprints = new Set(fingerprintsOf(runsOf(made)));

  it('give away eight words in a row, in other case and punctuation too', () => {
    const copied = 'They say: “the old Ferry takes nine sheep, and a piano” for once.';
    expect(sharedRuns(copied, fingerprints)).not.toEqual([]);
  });

  it('say nothing of seven in a row, nor of the same words in another order', () => {
    const alike = 'the old ferry takes nine sheep and, to the far island, a piano';
    expect(sharedRuns(alike, fingerprints)).toEqual([]);
  });

  it.skipIf(!article.isHere)(`are those of the article${article.note}`, () => {
    expect(articleRuns).toEqual(fingerprintsOf(runsOf(readFileSync(article.path, 'utf8'))));
  });
});

/** Every text within a value of JSON. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
