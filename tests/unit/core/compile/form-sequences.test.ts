import { expect, it } from 'vitest';
import { plainTerms } from '@/core/compile/expand/plain-terms';
import { formSequences } from '@/core/compile/form-sequences';
import { term } from '../find/term';

const sequencesOf = (forms: string[], hasGaps: boolean) =>
  formSequences(plainTerms([term('a', forms)], null), hasGaps);

it('folds the words of a form, and keeps the place of a gap', () => {
  const { sequences } = sequencesOf(['Périphéral-nerve', 'weak … leg muscles'], true);
  expect(sequences.map(({ words }) => words)).toEqual([
    ['peripheral', 'nerve'],
    ['weak', null, 'leg', 'muscles'],
  ]);
});

it('takes no sign for a gap where a pack has none', () => {
  const { sequences, faults } = sequencesOf(['weak … muscles'], false);
  expect(sequences).toEqual([]);
  expect(faults).toEqual([{ kind: 'parted', term: 'a', words: 'weak … muscles' }]);
});
