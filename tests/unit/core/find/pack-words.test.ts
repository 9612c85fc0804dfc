import { expect, it } from 'vitest';
import { PackWords } from '@/core/find/pack-words';
import { hashOfWord } from '@/core/text/word-hash';
import { Words } from '@/core/text/words';

const numberOf = (words: PackWords, text: string) => words.numberAt(new Words().read(text), 0);

it('knows its words by number, and their numbers by a word of a text', () => {
  const words = new PackWords('nerve pain');
  expect([words.count, words.wordOf(1), words.wordOf(2)]).toEqual([2, 'nerve', 'pain']);
  expect([...words.hashes]).toEqual(['nerve', 'pain'].map(hashOfWord));
  expect([numberOf(words, 'Pain!'), numberOf(words, 'leg')]).toEqual([2, 0]);
});

it('tells words apart that have one hash', () => {
  const words = new PackWords('xc0 xan');
  expect([numberOf(words, 'xc0'), numberOf(words, 'xan')]).toEqual([1, 2]);
  expect(numberOf(new PackWords('insulin'), 'fibromyalgia')).toBe(0);
});

it('has no words where there are none', () => {
  const none = new PackWords('');
  expect([none.count, numberOf(none, 'pain')]).toEqual([0, 0]);
});
