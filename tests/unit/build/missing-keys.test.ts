import { expect, it } from 'vitest';
import { missingKeys } from '../../../build/missing-keys';

const forms = { standard: ['cramp'], lay: [], misspelt: [], abbreviations: [] };
const term = {
  name: 'Cramp',
  tier: 'A',
  definition: 'A muscle tightens and hurts.',
  forms,
  guards: [],
  related: [],
  sources: [],
};

it('names nothing where all is there', () => {
  expect(missingKeys(term)).toEqual([]);
});

it('names each key that a term lacks', () => {
  const { guards, sources, ...rest } = term;
  expect(missingKeys(rest)).toEqual(['guards', 'sources']);
  expect(missingKeys({})).toContain('forms');
});

it('names each kind of form that it lacks', () => {
  const { lay, ...kinds } = forms;
  expect(missingKeys({ ...term, forms: kinds })).toEqual(['forms.lay']);
  expect(missingKeys({ ...term, forms: null })).toContain('forms.standard');
});
