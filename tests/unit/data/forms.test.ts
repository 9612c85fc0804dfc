import { describe, expect, it } from 'vitest';
import { BUNDLED_PACKS } from '@/core/glossary/pack';
import { termId } from '@/core/glossary/term-id';
import { findUnguarded, unguardedTerms } from './unguarded';

/** A few marks in one form can make hundreds; the index in the background grows with each. */
const MOST_FORMS_PER_TERM = 120;

it.each(BUNDLED_PACKS)(
  `the forms of the pack "%s", written out, are no more than ${MOST_FORMS_PER_TERM} to a term`,
  (pack) => {
    const terms = unguardedTerms.filter((term) => term.pack === pack);
    const forms = terms.flatMap(({ plainForms }) => plainForms);
    expect(forms.length / terms.length).toBeLessThanOrEqual(MOST_FORMS_PER_TERM);
  },
);

describe.each(unguardedTerms)('$pack/$id', ({ pack, id, plainForms }) => {
  it.each(plainForms)('is found by its form “$form”', ({ form }) => {
    const written = form.replaceAll('…', 'really');
    const match = { start: 1, end: written.length + 1, term: termId(pack, id) };
    expect(findUnguarded(`(${written})`)).toMatchObject([match]);
  });
});
