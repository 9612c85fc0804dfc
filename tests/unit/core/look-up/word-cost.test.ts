import { expect, it } from 'vitest';
import { MISSING, wordCost } from '@/core/look-up/word-cost';

it.each([
  ['nerve', 'nerve', 0],
  ['ner', 'nerve', 1],
  ['nevre', 'nerve', 2],
  ['nueropa', 'neuropathy', 3],
  ['arthirites', 'arthritis', 4],
  ['nre', 'nerve', MISSING],
  ['heart', 'nerve', MISSING],
])('%s costs as %s: %d', (typed, word, cost) => {
  expect(wordCost(typed, word)).toBe(cost);
});
