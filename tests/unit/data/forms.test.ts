import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '@/core/compile/bundled-glossary';
import { createFinder } from '@/core/compile/create-finder';

/** A few marks in one form can make hundreds; the index in the background grows with each. */
const MOST_FORMS = 6000;

const terms = bundledGlossary.terms.map((term) => ({ ...term, guards: [] }));
const find = createFinder({ ...bundledGlossary, terms }, { includeCommonWords: true });

it(`the forms, written out, are no more than ${MOST_FORMS}`, () => {
  const forms = terms.flatMap((term) => Object.values(term.forms).flat());
  expect(forms.length).toBeLessThanOrEqual(MOST_FORMS);
});

describe.each(terms)('$id', ({ id, forms }) => {
  it.each(Object.values(forms).flat())('is found by its form “%s”', (form) => {
    const written = form.replace('…', 'really');
    expect(find(`(${written})`)).toEqual([{ start: 1, end: written.length + 1, term: id }]);
  });
});
