import { describe, expect, it } from 'vitest';
import { foldUnit, IGNORED, isHyphen, isSpace, isWordSign, SEPARATOR } from '@/core/text/fold-text';

const fold = (character: string) => foldUnit(character.charCodeAt(0));
const code = (character: string) => character.charCodeAt(0);

describe('foldUnit', () => {
  it.each([
    ['N', 'n'],
    ['é', 'e'],
    ['Ü', 'u'],
    ['ñ', 'n'],
    ['ș', 's'],
    ['7', '7'],
    ['\u03bc', '\u00b5'],
    ['\u039c', '\u00b5'],
  ])('folds %s to %s', (from, to) => {
    expect(fold(from)).toBe(code(to));
  });

  it.each(['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u0301', "'", '’'])(
    'ignores U+%#',
    (character) => {
      expect(fold(character)).toBe(IGNORED);
    },
  );

  it.each(['¹', '²', '³', '⁰', '⁴', '⁹', '⁻', '⁽', 'ª', 'ᵃ'])(
    'ignores %s, which is raised',
    (raised) => {
      expect(fold(raised)).toBe(IGNORED);
    },
  );

  it.each([0x200e, 0x200f, 0x61c, 0x202a, 0x202c, 0x202e, 0x2066, 0x2069])(
    'ignores the mark of direction %i',
    (mark) => {
      expect(foldUnit(mark)).toBe(IGNORED);
    },
  );

  it.each([' ', '.', '(', '“', '\u00a0', '—', '_', '是', '\ud83d'])(
    'separates at %s',
    (character) => {
      expect(fold(character)).toBe(SEPARATOR);
    },
  );

  it('keeps letters of other alphabets, so that no term is found inside their words', () => {
    expect(fold('ж')).toBe(code('ж'));
  });
});

describe('kinds of units', () => {
  it('knows hyphens, spaces and signs that are words', () => {
    expect(['-', '‐', '‑', '–'].every((it) => isHyphen(code(it)))).toBe(true);
    expect(isHyphen(code('—'))).toBe(false);
    expect([' ', '\n', '\t', '\u00a0', '\u202f'].every((it) => isSpace(code(it)))).toBe(true);
    expect(isSpace(code('x'))).toBe(false);
    expect(isWordSign(fold('&')) && isWordSign(fold('/'))).toBe(true);
    expect(isWordSign(fold('a'))).toBe(false);
  });
});
