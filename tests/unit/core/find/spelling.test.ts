import { expect, it } from 'vitest';
import { PackWords } from '@/core/find/pack-words';
import { Spelling } from '@/core/find/spelling';
import { Words } from '@/core/text/words';

const spelling = new Spelling(
  { misspelt: 'mussles', meant: [2], correct: 'fibromyalgia', ordinary: 'fibromyalgic' },
  new PackWords('fibromyalgia muscles fibromialgia'),
);
const read = (text: string) => {
  const words = spelling.respell(new Words().read(text));
  return Array.from({ length: words.count }, (_, i) => words.letters(i)).join(' ');
};

it('reads words that are listed, and slips, as what they mean', () => {
  expect(read('weak Mussles of fibromyalgai')).toBe('weak muscles of fibromyalgia');
  expect(read('fíbromyalgai')).toBe('fibromyalgia');
});

it('leaves words of its pack, ordinary words and all others as they are', () => {
  const text = 'fibromialgia fibromyalgic muscle sailing';
  expect(read(text)).toBe(text);
});

it('gives the same words back where there is nothing to respell', () => {
  const words = new Words().read('weak muscles');
  expect(spelling.respell(words)).toBe(words);
});

it('changes neither where a word stands nor the words beneath', () => {
  const words = new Words().read('weak mussles');
  const respelt = spelling.respell(words);
  expect([respelt.starts[1], respelt.ends[1], respelt.text]).toEqual([5, 12, 'weak mussles']);
  expect(words.letters(1)).toBe('mussles');
  expect(respelt.hashes[1]).not.toBe(words.hashes[1]);
});
