import { expect, it } from 'vitest';
import { explain, nameOf } from '@/core/glossary/explain';

it('gives a term with its sources and the names of its related terms', () => {
  const explanation = explain('article/fibromyalgia');
  expect(explanation?.entry.name).toBe('Fibromyalgia');
  expect(explanation?.sources.length).toBe(explanation?.entry.sources.length);
  expect(explanation?.sources.every(({ title }) => title.length > 0)).toBe(true);
  const related = explanation?.related.map(({ id, name }) => name === nameOf(id) && name !== id);
  expect(related).toEqual(explanation?.entry.related.map(() => true));
});

it.each([
  'article/no-such-term',
  'no-such-pack/fibromyalgia',
  'fibromyalgia',
  'article/toString',
  'constructor/constructor',
  '__proto__/__proto__',
])('has no explanation for %s', (id) => {
  expect(explain(id)).toBeNull();
  expect(nameOf(id)).toBe(id);
});
