import { expect, it } from 'vitest';
import { PackWords } from '@/core/find/pack-words';
import { Words } from '@/core/text/words';

const numberOf = (words: PackWords, text: string) => words.numberAt(new Words().read(text), 0);

it('knows its words by number, and their numbers by a word of a text', () => {
  const words = new PackWords('nerve pain');
  expect([words.count, words.wordOf(2), ...words]).toEqual([2, 'pain', 'nerve', 'pain']);
  expect([numberOf(words, 'Pain!'), numberOf(words, 'leg')]).toEqual([2, 0]);
});

it('tells words apart that have one hash', () => {
  const words = new PackWords('xc0 xan');
  expect([numberOf(words, 'xc0'), numberOf(words, 'xan')]).toEqual([1, 2]);
  expect(numberOf(new PackWords('insulin'), 'fibromyalgia')).toBe(0);
});

it('has no words where there are none', () => {
  expect([...new PackWords('')]).toEqual([]);
});
