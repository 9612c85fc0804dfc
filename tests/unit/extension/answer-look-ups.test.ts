import { expect, it } from 'vitest';
import { createExplainer } from '@/core/glossary/explain';
import { lookUpPack } from '@/core/look-up/look-up-pack';
import type { LookUpTerm } from '@/core/look-up/look-up-term';
import { createFullExplainer } from '@/core/own-pack/full-explainer';
import { readSettings } from '@/core/settings/read-settings';
import { answerLookUps } from '@/extension/answer-look-ups';
import { bundledLookUp, bundledLookUpPacks } from '../../../build/bundled-look-up';
import { bundledTexts } from '../../../build/bundled-texts';

const explainer = createFullExplainer(createExplainer(bundledTexts()), async () => []);
const packOf = (terms: LookUpTerm[]) => ({
  pack: 'own-many',
  ...lookUpPack(terms),
  names: terms.map(({ name }) => name),
});
const answersWithout = (...packsOff: string[]) =>
  answerLookUps(
    async () => ({ ...readSettings([]), packsOff }),
    async (choice) => bundledLookUpPacks().filter(({ pack }) => !choice.packsOff.includes(pack)),
    explainer,
  );

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

it('does not list a pack that nobody could read through, and finds its terms', async () => {
  const many = Array.from({ length: 2001 }, (_, i) => ({
    id: `own-many/${i}` as const,
    name: `Quux ${i}`,
    forms: [],
  }));
  const answers = answerLookUps(
    async () => readSettings([]),
    async () => [packOf(many)],
    {
      ...explainer,
      describe: async (ids) => ids.map((id) => ({ id: id as 'a/b', name: id, definition: '' })),
    },
  );
  expect(await answers.listTerms()).toEqual([]);
  const { terms } = await answers.lookUp('quux 1999');
  expect(terms[0]?.id).toBe('own-many/1999');
});

it('says in which language a name is, where that is not English', async () => {
  const terms = [{ id: 'own-many/knie' as const, name: 'Knie', forms: [] }];
  const answers = answerLookUps(
    async () => readSettings([]),
    async () => [{ ...packOf(terms), language: 'de' }],
    explainer,
  );
  expect(await answers.listTerms()).toEqual([
    { id: 'own-many/knie', name: 'Knie', language: 'de' },
  ]);
});
