import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { createFinder } from '@/core/find/create-finder';
import type { WrittenTerm } from '@/core/glossary/entry';
import { splitTermId } from '@/core/glossary/term-id';
import { packOf } from '../core/find/pack-of';
import { hold } from './hold';
import { findPlainly } from './reference-finder';

const language = {
  wordGroups: {},
  pageSubjects: {},
  functionWords: { english: [], other: [], languages: {} },
};
const WORD = fc.constantFrom('nerve', 'pain', 'weak', 'leg', 'calf', 'ache', 'of', 'the', 'and');
const FORM = fc
  .tuple(
    fc.array(WORD, { minLength: 1, maxLength: 3 }),
    fc.option(fc.array(WORD, { minLength: 1, maxLength: 2 })),
  )
  .map(([head, tail]) => (tail ? `${head.join(' ')} … ${tail.join(' ')}` : head.join(' ')));
const TERMS = fc
  .array(fc.array(FORM, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((formsOfTerms): WrittenTerm[] =>
    formsOfTerms.map((standard, i) => ({
      id: `term-${i}`,
      name: `term-${i}`,
      tier: 'A',
      forms: { standard, lay: [], misspelt: [], abbreviations: [] },
      guards: [],
    })),
  );
const GAP = fc.constantFrom(' ', ' ', ' ', '\n', '-', ' - ', ', ', '. ', '/', ' & ', '', '\u00a0 ');
const TEXT = fc
  .array(
    fc.tuple(
      fc.oneof(
        WORD,
        WORD.map((word) => word.toUpperCase()),
      ),
      GAP,
    ),
    { maxLength: 12 },
  )
  .map((pairs) => pairs.flat().join(''));

it('finds what a plain search finds, form by form', () => {
  const texts = fc.array(TEXT, { minLength: 4, maxLength: 4 });
  hold(
    fc.property(TERMS, texts, (terms, someTexts) => {
      const pack = packOf(terms, { spelling: null });
      const packs = [compilePack(pack, language).compiled];
      const { findTerms } = createFinder({ packs, language });
      for (const text of someTexts) {
        const matches = findTerms(text);
        const plain = findPlainly(text, terms);
        expect(matches.map(({ start, end }) => [start, end])).toEqual(
          plain.map(({ start, end }) => [start, end]),
        );
        for (const [i, { term }] of matches.entries()) {
          expect(plain[i]?.terms).toContain(splitTermId(term).term);
        }
      }
    }),
    { cases: 2500 },
  );
});
