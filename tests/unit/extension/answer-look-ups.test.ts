import { expect, it } from 'vitest';
import { createExplainer } from '@/core/glossary/explain';
import { readSettings } from '@/core/settings/read-settings';
import { answerLookUps } from '@/extension/answer-look-ups';
import { bundledLookUp } from '../../../build/bundled-look-up';
import { bundledTexts } from '../../../build/bundled-texts';

const json = JSON.stringify(bundledLookUp());
const explainer = createExplainer(bundledTexts());
const answersWithout = (...packsOff: string[]) =>
  answerLookUps(async () => ({ ...readSettings([]), packsOff }), json, explainer);

it('says what the terms mean that a person may mean', async () => {
  const { terms, isNear } = await answersWithout().lookUp('fibromyalga');
  expect(isNear).toBe(false);
  expect(terms[0]).toMatchObject({ id: 'article/fibromyalgia', name: 'Fibromyalgia' });
  expect(terms[0]?.definition).not.toBe('');
});

it('lists every term by name, those of both packs among one another', async () => {
  const all = await answersWithout().listTerms();
  expect(all).toHaveLength(bundledLookUp().length);
  const names = all.map(({ name }) => name);
  expect(names.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(names);
});

it('leaves out the terms of a pack that is off', async () => {
  const answers = answersWithout('article');
  const { terms } = await answers.lookUp('fibromyalgia');
  expect(terms.filter(({ id }) => id.startsWith('article/'))).toEqual([]);
  expect((await answers.listTerms()).filter(({ id }) => id.startsWith('article/'))).toEqual([]);
});

it('explains a term in full', async () => {
  const explained = await answersWithout().explainTerm('article/fibromyalgia');
  expect(explained?.sources.length).toBeGreaterThan(0);
  expect(await answersWithout().explainTerm('constructor')).toBeNull();
});
