import { expect, it } from 'vitest';
import { WordClasses } from '@/core/find/word-classes';
import { hashOfWord } from '@/core/text/word-hash';

it('gives each word a class of its own, the same each time', () => {
  const classes = new WordClasses(9);
  expect([
    classes.add(hashOfWord('nerve')),
    classes.add(hashOfWord('pain')),
    classes.add(hashOfWord('nerve')),
  ]).toEqual([1, 2, 1]);
  expect(classes.count).toBe(2);
});

it('puts words of one hash into one class', () => {
  const classes = new WordClasses(9);
  expect(classes.add(hashOfWord('xc0'))).toBe(classes.add(hashOfWord('xan')));
});

it('joins classes, whichever way round and however often', () => {
  const classes = new WordClasses(9);
  classes.join(hashOfWord('mussles'), hashOfWord('muscles'));
  classes.join(hashOfWord('muscels'), hashOfWord('mussles'));
  classes.join(hashOfWord('muscles'), hashOfWord('muscels'));
  const table = classes.table();
  const numbers = ['mussles', 'muscles', 'muscels'].map((word) => table.numberOf(hashOfWord(word)));
  expect(new Set(numbers).size).toBe(1);
  expect(numbers[0]).toBeGreaterThan(0);
});
