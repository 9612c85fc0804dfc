import { expect, it } from 'vitest';
import { WordTable } from '@/core/find/word-table';
import { hashOfWord } from '@/core/text/word-hash';

it('numbers words in their order, from 1', () => {
  const table = WordTable.of(['nerve', 'pain'].map(hashOfWord));
  expect(['nerve', 'pain', 'leg'].map((word) => table.numberOf(hashOfWord(word)))).toEqual([
    1, 2, 0,
  ]);
});

it('keeps every number of words that have one hash', () => {
  const table = WordTable.of(['xc0', 'xan'].map(hashOfWord));
  expect(hashOfWord('xc0')).toBe(hashOfWord('xan'));
  expect(table.numberOf(hashOfWord('xan'))).toBe(1);
  expect(table.numbersOf(hashOfWord('xan'))).toEqual([1, 2]);
});

it('holds as many words as it was made for, and numbers past 16 bits', () => {
  const table = new WordTable(1000);
  for (let i = 0; i < 1000; i++) table.add(i * 7, 70_000 + i);
  expect(table.numberOf(999 * 7)).toBe(70_999);
  expect(table.numberOf(3)).toBe(0);
});

it('knows no word where there is none', () => {
  expect(new WordTable(0).numberOf(hashOfWord('nerve'))).toBe(0);
});

it('takes other numbers for all that it has', () => {
  const table = WordTable.of(['nerve', 'pain'].map(hashOfWord));
  table.renumber((number) => 10 * number);
  expect(['nerve', 'pain'].map((word) => table.numberOf(hashOfWord(word)))).toEqual([10, 20]);
});
