import { expect, it } from 'vitest';
import { isPageOf } from '@/core/glossary/is-page-of';

const SOURCE = {
  title: 'Ferries',
  publisher: 'A Magazine',
  url: 'https://www.magazine.example/ferries/',
};

it.each([
  'https://www.magazine.example/ferries/',
  'http://magazine.example/ferries',
  'https://www.magazine.example/ferries/?from=mail#sheep',
])('%s is the page', (address) => expect(isPageOf(SOURCE, address)).toBe(true));

it.each([
  '',
  'https://www.magazine.example/',
  'https://www.magazine.example/ferries/old',
  'https://other.example/?www.magazine.example/ferries/',
])('%j is not', (address) => expect(isPageOf(SOURCE, address)).toBe(false));

it('a document has no page', () => {
  const { url, ...document } = SOURCE;
  expect(isPageOf(document, '')).toBe(false);
});
