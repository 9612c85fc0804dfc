import { describe, expect, it } from 'vitest';
import { compileIndex } from '@/core/compile-index';
import { FormFinder } from '@/core/find-forms';
import { TermIndex } from '@/core/term-index';
import { hashOfWord } from '@/core/word-hash';
import { MISSPELT } from '@/core/word-table';
import { term } from './term';

const compiled = compileIndex({
  terms: [
    term('nerve', ['nerve', 'nerve pain'], { misspelt: ['nirve'], abbreviations: ['NP'] }),
    term('weak', ['weak … muscles']),
  ],
  misspeltWords: { mussles: 'muscles' },
});
const forms = new FormFinder(compiled);
const formsIn = (text: string) =>
  forms.formsFrom(forms.read(text), 0).map(({ folded, last }) => `${folded} to ${last}`);

describe('FormFinder', () => {
  it('gives the forms that begin at a word, the farthest first', () => {
    expect(formsIn('nerve pain again')).toEqual(['nerve pain to 1', 'nerve to 0']);
    expect(formsIn('nerve, pain')).toEqual(['nerve to 0']);
    expect(formsIn('pain nerve')).toEqual([]);
  });

  it('counts the words of a gap', () => {
    expect(formsIn('weak muscles')).toEqual(['weak muscles to 1']);
    expect(formsIn('weak left leg muscles')).toEqual(['weak muscles to 3']);
    expect(formsIn('weak and sore leg muscles')).toEqual([]);
    expect(formsIn('weak one two three muscles')).toEqual([]);
  });

  it('wants abbreviations letter for letter', () => {
    expect([formsIn('NP'), formsIn('np')]).toEqual([['np to 0'], []]);
  });

  it('reads misspelt words as what they mean', () => {
    expect(formsIn('weak leg mussles')).toEqual(['weak muscles to 2']);
    expect(formsIn('nirve')).toEqual(['nirve to 0']);
  });
});

describe('TermIndex', () => {
  const index = new TermIndex(compiled);
  const numberOf = (word: string) => index.table.numberOf(hashOfWord(word));

  it('knows all words of its forms, misspellings under the number of what they mean', () => {
    expect(['nerve', 'nirve', 'pain', 'np'].map((word) => index.words[numberOf(word)])).toEqual([
      'nerve',
      'nirve',
      'pain',
      'np',
    ]);
    expect(numberOf('mussles')).toBe(numberOf('muscles') + MISSPELT);
    expect(numberOf('leg')).toBe(0);
  });

  it('tells words that are forms, and words that begin one, from others', () => {
    expect(['nerve', 'np', 'weak', 'pain'].map((word) => index.isForm(numberOf(word)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(index.openedBy(numberOf('weak'))).toBeGreaterThan(0);
    expect(index.openedBy(numberOf('pain'))).toBe(0);
  });

  it('says whether a word leads on from a state, over a gap too', () => {
    const [afterNerve, afterWeak] = [numberOf('nerve'), numberOf('weak')].map((number) =>
      index.openedBy(number),
    ) as [number, number];
    expect(index.leadsOn(afterNerve, numberOf('pain'))).toBe(true);
    expect(index.leadsOn(afterWeak, numberOf('muscles'))).toBe(true);
    expect(index.leadsOn(afterWeak, numberOf('pain'))).toBe(false);
  });

  it('knows which words are spelt right', () => {
    expect(index.wordsSpeltRight().filter(Boolean).sort()).toEqual([
      'muscles',
      'nerve',
      'pain',
      'weak',
    ]);
  });
});
