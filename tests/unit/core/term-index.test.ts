import { describe, expect, it } from 'vitest';
import { TermIndex } from '@/core/term-index';
import { hashOfWord, Words } from '@/core/words';
import { term } from './term';

const index = new TermIndex([
  term('nerve', ['nerve', 'nerve pain'], { misspelt: ['nirve'], abbreviations: ['NP'] }),
  term('weak', ['weak … muscles']),
]);
const formsIn = (text: string) =>
  index.formsFrom(new Words().read(text), 0).map(({ folded, last }) => `${folded} to ${last}`);

describe('TermIndex', () => {
  it('gives the forms that begin at a word, the farthest first', () => {
    expect(formsIn('nerve pain again')).toEqual(['nerve pain to 1', 'nerve to 0']);
    expect(formsIn('nerve, pain')).toEqual(['nerve to 0']);
    expect(formsIn('pain nerve')).toEqual([]);
  });

  it('counts the words of a gap', () => {
    expect(formsIn('weak muscles')).toEqual(['weak muscles to 1']);
    expect(formsIn('weak left leg muscles')).toEqual(['weak muscles to 3']);
    expect(formsIn('weak and sore leg muscles')).toEqual([]);
  });

  it('wants abbreviations letter for letter', () => {
    expect([formsIn('NP'), formsIn('np')]).toEqual([['np to 0'], []]);
  });

  it('knows all words of its forms, and which are spelt right', () => {
    expect(['nerve', 'nirve', 'muscles', 'np'].every((word) => index.knows(hashOfWord(word)))).toBe(
      true,
    );
    expect(index.knows(hashOfWord('leg'))).toBe(false);
    expect([...index.wordsSpeltRight()].sort()).toEqual(['muscles', 'nerve', 'pain', 'weak']);
  });
});
