import { expect, it } from 'vitest';
import { describeProposed, markKnown } from '../../../../scripts/draft/describe-proposed';
import { bundledFinder } from '../../../../scripts/eval/bundled-finder';

const named = (name: string) => ({
  name,
  forms: [],
  sentence: `${name} came up.`,
  isExplained: false,
  count: 1,
});

it('says which proposed terms the glossary has', () => {
  const proposed = markKnown([named('Fibromyalgia'), named('Goitre pain')], bundledFinder());
  expect(proposed.map(({ known }) => known)).toEqual(['article/fibromyalgia', null]);
});

it('shows a proposed term with its forms and its sentence', () => {
  const goitre = { ...named('Goitre'), forms: ['goiter'], isExplained: true, known: null };
  expect(describeProposed([goitre])).toBe(
    [
      'Goitre, goiter',
      '  not in the glossary; 1 times; explained:',
      '  Goitre came up.',
      '1 terms, 1 of them not in the glossary.',
    ].join('\n'),
  );
});
