import { describe, expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { describeFault } from '@/core/compile/pack-fault';
import { createFinder } from '@/core/find/create-finder';
import type { WrittenTerm } from '@/core/glossary/entry';
import type { Pack } from '@/core/glossary/pack';
import { bundledSource } from '../../../../build/bundled-source';
import { language, packOf } from '../find/pack-of';
import { term } from '../find/term';

const plain: Partial<Pack> = { formWords: null, spelling: null };
const faultsIn = (terms: WrittenTerm[], more: Partial<Pack> = {}) =>
  compilePack(packOf(terms, more), language).faults.map(describeFault);
const finds = (terms: WrittenTerm[], text: string, more: Partial<Pack> = {}) => {
  const { compiled } = compilePack(packOf(terms, more), language);
  return createFinder({ packs: [compiled], language }).findTerms(text);
};

describe('the faults of a pack', () => {
  it('are none in what ships', () => {
    const faults = bundledSource.packs.flatMap(
      (pack) => compilePack(pack, bundledSource.language).faults,
    );
    expect(faults).toEqual([]);
  });

  it.each(['…', '!', '', '…pain'])(
    'name the form %j, which has no letters where it begins',
    (form) => {
      expect(faultsIn([term('odd', ['pain', form])])).toEqual([
        `odd: "${form}" has no letters, so that it can never be found.`,
      ]);
    },
  );

  it.each(['diabetes, type 2', 'ataxia (rare)', 'pain: acute', 'leg — weak', 'a. Pain'])(
    'name the form %j, which no match goes over',
    (form) => {
      expect(faultsIn([term('odd', ['pain', form])], plain)).toEqual([
        `odd: "${form}" has a sign inside that ends a phrase, so that it can never be found.`,
      ]);
    },
  );

  it('name a term that another one is found in place of', () => {
    expect(faultsIn([term('one', ['pain']), term('two', ['Pain'])])).toEqual([
      'two: "Pain" is the name of the term, but another term that comes before it is written so too.',
    ]);
  });

  it('name ids that cannot be, and ids of two terms', () => {
    expect(
      faultsIn([
        term('a/b', ['pain']),
        term('', ['ache']),
        term('c', ['numb']),
        term('c', ['cramp']),
      ]),
    ).toEqual([
      'a/b: "a/b" cannot be an id: it is empty or has a "/".',
      ': "" cannot be an id: it is empty or has a "/".',
      'c: "c" is the id of more than one term.',
    ]);
  });

  it('name groups that neither the pack nor the language has', () => {
    const guards = [{ needsNear: ['@mine', '@constructor'], unlessBefore: ['the @nowhere'] }];
    expect(faultsIn([term('a', ['pain'], { guards })], { wordGroups: { mine: ['leg'] } })).toEqual([
      'a: "@constructor" is no word group.',
      'a: "@nowhere" is no word group.',
    ]);
  });
});

describe('a pack with odd words', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'finds %s as an id, a form, a group and a list of form words',
    (name) => {
      const own = (list: string[]) => ({ ...JSON.parse(`{"${name}": ${JSON.stringify(list)}}`) });
      const guards = [{ unlessNear: [`@${name}`] }];
      const terms = [term(name, [name, `<${name}> pain`], { guards })];
      const more = { formWords: own(['leg']), wordGroups: own(['cow']) };
      const found = (text: string) => finds(terms, text, more).map((match) => match.term);
      // Underscores part words, and a form beside one is part of an identifier.
      expect(found(`a ${name.replaceAll('_', '')} here`)).toEqual([`test/${name}`]);
      expect(found('my leg pain')).toEqual([`test/${name}`]);
      expect(found('my leg pain, a cow')).toEqual([]);
    },
  );

  it('reads a misspelt word that every object has by nature as what it means', () => {
    const spelling = { misspeltWords: { constructor: 'numb' } as never, ordinaryWords: [] };
    expect(finds([term('numb', ['numb'])], 'so constructor', { spelling })).toHaveLength(1);
    expect(finds([term('numb', ['numb'])], 'so constructor')).toEqual([]);
  });

  it('takes forms as they stand where it has no marks', () => {
    const odd = term('odd', ['knee(s)', 'vitamin D + calcium', 'type A|B', 'HER2+ cancer']);
    expect(faultsIn([odd], plain)).toHaveLength(4);
    expect(finds([odd], 'a HER2+ cancer', plain)).toEqual([]);
  });
});

describe('a large pack', () => {
  const COUNT = 40_000;
  const word = (i: number) => `w${i.toString(36)}x`;
  const terms = Array.from({ length: COUNT }, (_, i) =>
    term(`t${i}`, [`${word(i)} disease of ${word(i + 7)}`]),
  );
  const { compiled, faults } = compilePack(packOf(terms, plain), language);
  const { findTerms } = createFinder({ packs: [compiled], language });

  it('needs numbers past 16 bits, and has no fault', () => {
    expect(Array.from(compiled.automaton.labels).some((label) => label >= 2 ** 16)).toBe(true);
    expect(compiled.automaton.targets.length).toBeGreaterThan(2 ** 16);
    expect(faults).toEqual([]);
  });

  it.each([0, 1, COUNT / 2, COUNT - 2, COUNT - 1])('finds its term %i', (i) => {
    const text = `It is ${word(i)} disease of ${word(i + 7)}, they said.`;
    expect(findTerms(text).map((match) => match.term)).toEqual([`test/t${i}`]);
    expect(findTerms(`It is ${word(i)} disease of ${word(i + 8)}.`)).toEqual([]);
  });
});
