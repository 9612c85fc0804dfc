import { expect, it } from 'vitest';
import { wordsOf } from '@/core/look-up/words-of';

it.each([
  ['Raynaud’s phenomenon', ['raynauds', 'phenomenon']],
  ['Sjögren', ['sjogren']],
  ['CT-scan (B12)', ['ct', 'scan', 'b12']],
  ['…', []],
])('%s is %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
