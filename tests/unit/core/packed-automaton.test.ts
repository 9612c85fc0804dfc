import { expect, it } from 'vitest';
import { bundledGlossary } from '@/core/bundled-glossary';
import { buildAutomaton } from '@/core/form-automaton';
import { packAutomaton, unpackAutomaton } from '@/core/packed-automaton';
import { foldWords } from '@/core/words';

const numbers = new Map<string, number>();
const numberOf = (word: string) => {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
};
const sequences = bundledGlossary.terms.flatMap(({ forms }, term) =>
  forms.standard.map((form) => [...foldWords(form).map(numberOf), 3000 + term]),
);

it.each([
  ['nothing', []],
  ['one sequence', [[1, 2, 3]]],
  [
    'sequences that end alike',
    [
      [1, 3, 9],
      [2, 3, 9],
      [2, 0, 3, 9],
    ],
  ],
  ['the glossary', sequences],
])('gives back the automaton of %s', (_, given) => {
  const automaton = buildAutomaton(given);
  const { labels, targets } = unpackAutomaton(packAutomaton(automaton));
  expect([...labels]).toEqual(automaton.labels);
  expect([...targets]).toEqual(automaton.targets);
});
