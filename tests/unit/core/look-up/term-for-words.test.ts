import { expect, it } from 'vitest';
import { unknownTerm, unknownWords } from '@/core/glossary/unknown-term';
import { termForWords } from '@/core/look-up/term-for-words';

const NERVE = { id: 'article/nerve', name: 'Nerve', definition: 'A cable.' } as const;
const found = (start: number, end: number, id: `${string}/${string}`) => ({ start, end, term: id });
const NOTHING = { terms: [], isNear: true };

it('is the longest that was found in the words', () => {
  const matches = [found(0, 5, 'article/nerve'), found(0, 10, 'article/pain')];
  expect(termForWords('nerve pain', matches, { terms: [NERVE], isNear: false })).toBe(
    'article/pain',
  );
});

it('is what a look-up has for all the words, where none was found in them', () => {
  expect(termForWords('nervs', [], { terms: [NERVE], isNear: false })).toBe('article/nerve');
});

it('stands for unknown words where there are no more than near ones', () => {
  expect(termForWords('tax', [], { terms: [NERVE], isNear: true })).toBe('?tax');
  expect(termForWords('tax', [], NOTHING)).toBe(unknownTerm('tax'));
});

it('tells unknown words from terms', () => {
  expect(unknownWords(unknownTerm('a tax'))).toBe('a tax');
  expect(unknownWords('article/nerve')).toBeNull();
});
