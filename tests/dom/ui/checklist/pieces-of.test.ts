import { expect, it } from 'vitest';
import { piecesOf } from '@/ui/checklist/pieces-of';

const TERMS = { weak: 'weakness', numb: 'numbness' };

it.each([
  ['One arm is weak, or numb.', ['One arm is ', 'weak', ', or ', 'numb', '.']],
  ['Weak legs', ['Weak', ' legs']],
  ['Out of breath at rest', ['Out of breath at rest']],
  ['The constructor', ['The constructor']],
])('keeps the plain words of “%s” together', (text, words) => {
  expect(piecesOf(text, TERMS).map((piece) => piece.words)).toEqual(words);
});

it('says which term a word has', () => {
  expect(piecesOf('weak', TERMS)).toEqual([{ words: 'weak', term: 'weakness' }]);
});
