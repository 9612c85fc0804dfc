import { expect, it } from 'vitest';
import { isIdPart, splitTermId, termId } from '@/core/glossary/term-id';

it('names a term with its pack, and takes the name apart again', () => {
  expect(splitTermId(termId('article', 'numb'))).toEqual({ pack: 'article', term: 'numb' });
});

it('takes what names no pack for no term', () => {
  expect(splitTermId('numb')).toEqual({ pack: '', term: '' });
});

it.each([
  ['numb', true],
  ['__proto__', true],
  ['', false],
  ['a/b', false],
])('%j may be part of an id: %s', (name, expected) => {
  expect(isIdPart(name)).toBe(expected);
});
