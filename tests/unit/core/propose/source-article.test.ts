import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainTerms } from '@/core/compile/expand/plain-terms';
import { proposeTerms } from '@/core/propose/propose-terms';
import { stemsOf } from '@/core/propose/same-words';
import { createWordKnowledge } from '@/core/propose/word-knowledge';
import formWords from '@/data/form-words.json';
import wordGroups from '@/data/word-groups.json';
import { readEntries } from '../../../../build/bundled-data';
import { commonWords } from '../../../../build/common-words';
import { beside } from '../../../beside';

const LEAST_SHARE = 0.8;
const article = beside('article.txt');
const ofArticle = readEntries('article').filter((entry) => entry.article);

/** The ids of the terms that are written so, but for plurals and other endings. */
const idsByStems = new Map<string, string[]>();
for (const { id, plainForms } of plainTerms(ofArticle, formWords)) {
  for (const { form } of plainForms) {
    idsByStems.set(stemsOf(form), [...(idsByStems.get(stemsOf(form)) ?? []), id]);
  }
}

describe.runIf(article.isHere)(`the source article, proposed${article.note}`, () => {
  const proposed = article.isHere
    ? proposeTerms(
        readFileSync(article.path, 'utf8'),
        createWordKnowledge(commonWords().split(' '), wordGroups),
      )
    : [];
  const idsOf = ({ name, forms }: (typeof proposed)[number]) =>
    [name, ...forms].flatMap((form) => idsByStems.get(stemsOf(form)) ?? []);

  it('gives most of the terms that people have made of it', () => {
    const found = new Set(proposed.flatMap(idsOf));
    expect(found.size / ofArticle.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it('gives no more others than there are terms of it', () => {
    const others = proposed.filter((term) => idsOf(term).length === 0);
    expect(others.length).toBeLessThanOrEqual(ofArticle.length);
  });
});
