import { expect, it, vi } from 'vitest';
import { createExplainer } from '@/core/glossary/explain';
import { createFullExplainer } from '@/core/own-pack/full-explainer';
import { keepPack } from '@/core/own-pack/keep-pack';
import { bundledSource } from '../../../../build/bundled-source';
import { bundledTexts } from '../../../../build/bundled-texts';
import { entry, wholePack } from './whole-pack';

const sources = {
  nih: { title: 'Goiter', publisher: 'NIH', url: 'https://www.nih.gov/goiter' },
  plain: { title: 'Plain', publisher: 'NIH', url: 'http://www.nih.gov/' },
  script: { title: 'Script', publisher: 'X', url: 'javascript:alert(1)' },
};
const pack = wholePack({
  sources,
  terms: [
    entry('goiter', 'Goiter', {
      sources: ['nih', 'plain', 'script', 'constructor', 'gone'],
      related: ['tsh', 'article/fibromyalgia', 'own-gone/x'],
      article: { section: 'A', says: 'B' },
      drawing: 'constructor',
    }),
    entry('tsh', '<img src=x>'),
  ],
});
const { info, chunks } = keepPack(pack, bundledSource.language, 1).kept;
const terms = new Map(
  chunks.flatMap((it) => it.terms).map((term) => [`${info.id}/${term.entry.id}`, term]),
);
const loadOwn = vi.fn(async (ids: readonly string[]) =>
  ids.map((id) => {
    const term = terms.get(id);
    return term ? { info, term } : null;
  }),
);
const explainer = createFullExplainer(createExplainer(bundledTexts()), loadOwn);

it('explains a term of one’s own with its pack and its own sources, of which only https is a link', async () => {
  const explanation = await explainer.explain('own-thyroid/goiter');
  expect(explanation).toMatchObject({
    packName: 'Thyroid board',
    entry: { id: 'own-thyroid/goiter', name: 'Goiter', definition: 'What Goiter is.' },
    related: [
      { id: 'own-thyroid/tsh', name: '<img src=x>' },
      { id: 'article/fibromyalgia', name: 'Fibromyalgia' },
    ],
  });
  expect(explanation?.sources).toEqual([
    sources.nih,
    { title: 'Plain', publisher: 'NIH' },
    { title: 'Script', publisher: 'X' },
  ]);
  expect(explanation).not.toHaveProperty('articleSource');
  expect(explanation?.entry).not.toHaveProperty('article');
  expect(explanation).not.toHaveProperty('drawing');
});

it('loads nothing for terms of bundled packs', async () => {
  loadOwn.mockClear();
  const explanation = await explainer.explain('article/fibromyalgia', ['around/pcp']);
  expect(explanation).toMatchObject({
    packName: 'From the article',
    others: [{ id: 'around/pcp', packName: 'Around the article' }],
  });
  expect(loadOwn).not.toHaveBeenCalled();
});

it('names the packs of the other terms that the words mean', async () => {
  const others = ['own-thyroid/goiter', 'own-thyroid/tsh', 'article/als', 'own-gone/x'] as const;
  const explanation = await explainer.explain('own-thyroid/goiter', others);
  expect(explanation?.others).toEqual([
    { id: 'own-thyroid/tsh', packName: 'Thyroid board' },
    { id: 'article/als', packName: 'From the article' },
  ]);
});

it('describes terms of all packs in the order asked for, and has nothing for others', async () => {
  const ids = ['own-thyroid/tsh', 'around/pcp', 'own-thyroid/none', 'own-thyroid/goiter'];
  const meanings = await explainer.describe(ids);
  expect(meanings.map(({ id }) => id)).toEqual([ids[0], ids[1], ids[3]]);
  expect(await explainer.explain('own-thyroid/none')).toBeNull();
  expect(await explainer.explain('no-such/term')).toBeNull();
});
