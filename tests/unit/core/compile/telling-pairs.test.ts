import { expect, it } from 'vitest';
import type { FormSequence } from '@/core/compile/form-sequences';
import { numberWords } from '@/core/compile/number-words';
import { tellingPairs } from '@/core/compile/telling-pairs';
import { tierBits } from '@/core/format/form-tiers';
import type { Tier } from '@/core/glossary/entry';

const pairsOf = (forms: (string | null)[][], tiers: Tier[] = ['A']) => {
  const sequences: FormSequence[] = forms.map((words, i) => ({
    words,
    term: Math.min(i, tiers.length - 1),
    form: '',
    kind: 'correct',
  }));
  const { words, numberOf } = numberWords(sequences, []);
  const functionWords = new Set(['in', 'my', 'of']);
  return tellingPairs(sequences, numberOf, functionWords, (term) => tiers[term] as Tier).map(
    ({ first, second, ...pair }) => ({
      ...pair,
      first: words[first - 1],
      second: words[second - 1],
    }),
  );
};
const tiers = tierBits(['A']);

it('takes the longest words, and function words only where there are no others', () => {
  expect(pairsOf([['pain', 'in', 'my', 'shoulder']])).toEqual([
    { first: 'pain', second: 'shoulder', isFar: true, tiers },
  ]);
  expect(pairsOf([['pain', 'in']])).toEqual([{ first: 'pain', second: 'in', isFar: false, tiers }]);
});

it('reaches over a gap from the word right before it', () => {
  expect(pairsOf([['weak', null, 'muscles']])).toEqual([
    { first: 'weak', second: 'muscles', isFar: true, tiers },
  ]);
});

it('has each pair once, with the tiers of all terms that are written so', () => {
  const forms = [
    ['nerve', 'pain'],
    ['nerve', null, 'pain'],
  ];
  expect(pairsOf(forms, ['A', 'C'])).toEqual([
    { first: 'nerve', second: 'pain', isFar: true, tiers: tierBits(['A', 'C']) },
  ]);
});
