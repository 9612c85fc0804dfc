import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '@/core/bundled-glossary';
import { createFinder } from '@/core/create-finder';
import type { Entry } from '@/core/glossary';
import glossaryFile from '@/data/glossary.json';

const glossary = glossaryFile as Entry[];
const withoutGuards = glossary.map((entry) => ({ ...entry, guards: [] }));
const find = createFinder(
  { ...bundledGlossary, terms: withoutGuards },
  { includeCommonWords: true },
);

describe.each(glossary)('$id', ({ id, forms }) => {
  it.each(Object.values(forms).flat())('is found by its form “%s”', (form) => {
    const written = form.replace('…', 'really');
    expect(find(`(${written})`)).toEqual([{ start: 1, end: written.length + 1, term: id }]);
  });
});
