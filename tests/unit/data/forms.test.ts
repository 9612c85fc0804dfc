import { describe, expect, it } from 'vitest';
import { createFinder } from '@/core/find-terms';
import type { Entry } from '@/core/glossary';
import glossaryFile from '@/data/glossary.json';
import wordGroups from '@/data/word-groups.json';

const glossary = glossaryFile as Entry[];
const withoutGuards = glossary.map((entry) => ({ ...entry, guards: [] }));
const find = createFinder({ terms: withoutGuards, wordGroups }, { includeCommonWords: true });

describe.each(glossary)('$id', ({ id, forms }) => {
  it.each(Object.values(forms).flat())('is found by its form “%s”', (form) => {
    expect(find(`(${form})`)).toEqual([{ start: 1, end: form.length + 1, term: id }]);
  });
});
