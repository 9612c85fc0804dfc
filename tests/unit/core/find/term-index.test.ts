import { describe, expect, it } from 'vitest';
import { compileIndex } from '@/core/compile/compile-index';
import { compileSieve } from '@/core/compile/compile-sieve';
import { FormFinder } from '@/core/find/form-finder';
import { createSieve } from '@/core/find/sieve';
import { GAP_LABEL, TermIndex } from '@/core/find/term-index';
import { term } from './term';

const source = {
  terms: [
    term('nerve', ['nerve', 'nerve pain'], { misspelt: ['nirve'], abbreviations: ['NP'] }),
    term('weak', ['weak … muscles']),
  ],
  misspeltWords: { mussles: 'muscles' },
  ordinaryWords: [],
  functionWords: { english: ['and'], other: [] },
};
const compiled = compileIndex(source);
const sieve = createSieve(compileSieve(source, compiled));
const forms = new FormFinder(compiled, sieve);
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
  const stateAfter = (word: string) => index.openedBy(compiled.words.indexOf(word));

  it('leads on from words that begin a form, and from no others', () => {
    expect([stateAfter('nerve'), stateAfter('weak')].every((state) => state > 0)).toBe(true);
    expect([stateAfter('pain'), stateAfter('muscles'), index.openedBy(0)]).toEqual([0, 0, 0]);
  });

  it('leads over a gap where there is one', () => {
    const gap = stateAfter('weak');
    expect([index.labelAt(gap), index.isLast(gap)]).toEqual([GAP_LABEL, true]);
    expect(compiled.words[index.labelAt(index.targetAt(gap))]).toBe('muscles');
  });
});
