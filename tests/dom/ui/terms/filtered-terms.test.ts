import { expect, it } from 'vitest';
import { filteredTerms } from '@/ui/terms/filtered-terms';

const term = (name: string, meaning: string) => ({ id: name, name, meaning, count: 1, frameId: 0 });
const TERMS = [
  term('Sjögren', 'Dry eyes and a dry mouth.'),
  term('Nerve', 'A cable for feeling and movement.'),
  term('Muscle cramp', 'A muscle that tightens by itself.'),
];
const names = (...args: Parameters<typeof filteredTerms>) =>
  filteredTerms(...args).map(({ name }) => name);

it('leaves all terms, as they come on the page or by name', () => {
  expect(names(TERMS, '', 'place')).toEqual(['Sjögren', 'Nerve', 'Muscle cramp']);
  expect(names(TERMS, ' ', 'name')).toEqual(['Muscle cramp', 'Nerve', 'Sjögren']);
});

it.each([
  ['sjogren', ['Sjögren']],
  ['DRY eyes', ['Sjögren']],
  ['mus', ['Muscle cramp']],
  ['fee cab', ['Nerve']],
  ['nerve mouth', []],
])('leaves for “%s” those that have all of it', (typed, found) => {
  expect(names(TERMS, typed, 'place')).toEqual(found);
});

it('leaves the terms that it was given as they were', () => {
  const given = [...TERMS];
  filteredTerms(given, '', 'name');
  expect(given).toEqual(TERMS);
});
