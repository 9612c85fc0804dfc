import { expect, it } from 'vitest';
import { bundledFinder } from '../../../scripts/eval/bundled-finder';
import { HEALTH_SENSES, OTHER_SENSES } from './sense-sentences';

const find = bundledFinder().findTerms;

it.each(OTHER_SENSES)('leaves alone what means something else: %s', (text) => {
  expect(find(text).map(({ start, end, term }) => `${text.slice(start, end)}: ${term}`)).toEqual(
    [],
  );
});

it.each(HEALTH_SENSES)('finds what speaks of health: %s', (text, term) => {
  expect(find(text).map((match) => match.term)).toContain(`article/${term}`);
});
