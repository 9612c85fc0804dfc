import { expect, it } from 'vitest';
import { explain, nameOf } from '@/core/glossary/explain';

it('gives a term with its sources and the names of its related terms', () => {
  const explanation = explain('fibromyalgia');
  expect(explanation?.entry.name).toBe('Fibromyalgia');
  expect(explanation?.sources.length).toBe(explanation?.entry.sources.length);
  expect(explanation?.sources.every(({ title }) => title.length > 0)).toBe(true);
  const related = explanation?.related.map(({ id, name }) => name === nameOf(id) && name !== id);
  expect(related).toEqual(explanation?.entry.related.map(() => true));
});

it('has no explanation for an id that is none, nor for what objects have by nature', () => {
  expect(explain('no-such-term')).toBeNull();
  expect(explain('toString')).toBeNull();
});
