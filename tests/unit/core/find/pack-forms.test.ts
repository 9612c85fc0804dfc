import { describe, expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { PackForms } from '@/core/find/pack-forms';
import { tierBits } from '@/core/format/form-tiers';
import type { Pack } from '@/core/glossary/pack';
import { Words } from '@/core/text/words';
import { language, packOf } from './pack-of';
import { term } from './term';

const formsOf = (pack: Pack) =>
  new PackForms(compilePack(pack, language).compiled, tierBits(['A', 'B', 'C']));
const forms = formsOf(
  packOf(
    [
      term('nerve', ['nerve', 'nerve pain'], { misspelt: ['nirve'], abbreviations: ['NP'] }),
      term('weak', ['weak … muscles']),
    ],
    { spelling: { misspeltWords: { mussles: 'muscles' }, ordinaryWords: [] } },
  ),
);
const formsIn = (text: string, among = forms) =>
  among
    .formsFrom(among.read(new Words().read(text)), 0)
    .map(({ folded, last, term }) => `${folded} to ${last}: ${term}`);

describe('PackForms', () => {
  it('gives the forms that begin at a word, the farthest first', () => {
    expect(formsIn('nerve pain again')).toEqual(['nerve pain to 1: 0', 'nerve to 0: 0']);
    expect(formsIn('nerve, pain')).toEqual(['nerve to 0: 0']);
    expect(formsIn('pain nerve')).toEqual([]);
  });

  it('counts the words of a gap', () => {
    expect(formsIn('weak muscles')).toEqual(['weak muscles to 1: 1']);
    expect(formsIn('weak left leg muscles')).toEqual(['weak muscles to 3: 1']);
    expect(formsIn('weak and sore leg muscles')).toEqual([]);
    expect(formsIn('weak one two three muscles')).toEqual([]);
  });

  it('wants abbreviations letter for letter', () => {
    expect([formsIn('NP'), formsIn('np')]).toEqual([['np to 0: 0'], []]);
  });

  it('reads misspelt words as what they mean, and leaves the words as they were written', () => {
    expect(formsIn('weak leg mussles')).toEqual(['weak muscles to 2: 1']);
    expect(formsIn('nirve')).toEqual(['nirve to 0: 0']);
    const words = new Words().read('mussles');
    expect([forms.read(words).letters(0), words.letters(0)]).toEqual(['muscles', 'mussles']);
  });

  it('tells words of one hash apart', () => {
    const clash = formsOf(packOf([term('a', ['xc0']), term('b', ['xan'])]));
    expect([formsIn('xc0', clash), formsIn('xan', clash)]).toEqual([
      ['xc0 to 0: 0'],
      ['xan to 0: 1'],
    ]);
  });

  it('finds no form of a tier that it is not asked for', () => {
    const { compiled } = compilePack(packOf([term('c', ['massage'], { tier: 'C' })]), language);
    expect(formsIn('massage', new PackForms(compiled, tierBits(['A', 'B'])))).toEqual([]);
    expect(formsIn('massage', new PackForms(compiled, tierBits(['C'])))).toHaveLength(1);
  });
});
