import { describe, expect, it } from 'vitest';
import { createExplainer } from '@/core/glossary/explain';
import { bundledTexts } from '../../../../build/bundled-texts';

const explainer = createExplainer(bundledTexts());

describe('explain', () => {
  it('gives a term with its sources and the names of its related terms', () => {
    const explanation = explainer.explain('article/fibromyalgia');
    expect(explanation?.entry.name).toBe('Fibromyalgia');
    expect(explanation?.sources.length).toBe(explanation?.entry.sources.length);
    expect(explanation?.sources.every(({ title }) => title.length > 0)).toBe(true);
    expect(explanation?.articleSource?.publisher).toBe('LIVESTRONG.COM');
    expect(explanation?.packName).toBe('From the article');
    const related = explanation?.related ?? [];
    expect(related.map(({ id }) => id)).toEqual(explanation?.entry.related);
    expect(related.filter(({ id, name }) => name === id || name === '')).toEqual([]);
  });

  it.each([
    'article/no-such-term',
    'no-such-pack/fibromyalgia',
    'fibromyalgia',
    'article/toString',
    'constructor/constructor',
    'constructor',
    '__proto__',
  ])('has nothing for %s', (id) => {
    expect(explainer.explain(id)).toBeNull();
    expect(explainer.describe([id])).toEqual([]);
  });
});

it.each(['constructor', '__proto__', 'toString'])('has no drawing for the name "%s"', (drawing) => {
  const text = { id: 'mine/a', name: 'A', definition: 'b', related: [], sources: [], drawing };
  const own = createExplainer({ 'mine/a': JSON.stringify(text) });
  expect(own.explain('mine/a')).not.toHaveProperty('drawing');
});

it('describe says what terms are called and mean, in the order asked for', () => {
  const ids = ['article/muscle-cramp', 'article/fibromyalgia'];
  const meanings = explainer.describe(ids);
  expect(meanings.map(({ id }) => id)).toEqual(ids);
  expect(meanings.map(({ name }) => name)).toEqual(['Muscle cramp', 'Fibromyalgia']);
  expect(meanings[0]?.definition).toMatch(/muscle/i);
});
