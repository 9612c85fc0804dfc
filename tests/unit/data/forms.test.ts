import { describe, expect, it } from 'vitest';
import { termId } from '@/core/glossary/term-id';
import { findUnguarded, unguardedTerms } from './unguarded';

/** A few marks in one form can make hundreds; the index in the background grows with each. */
const MOST_FORMS = 6000;

it(`the forms, written out, are no more than ${MOST_FORMS}`, () => {
  const forms = unguardedTerms.flatMap(({ plainForms }) => plainForms);
  expect(forms.length).toBeLessThanOrEqual(MOST_FORMS);
});

describe.each(unguardedTerms)('$pack/$id', ({ pack, id, plainForms }) => {
  it.each(plainForms)('is found by its form “$form”', ({ form }) => {
    const written = form.replace('…', 'really');
    const match = { start: 1, end: written.length + 1, term: termId(pack, id) };
    expect(findUnguarded(`(${written})`)).toEqual([match]);
  });
});
