import { describe, expect, it } from 'vitest';
import { distanceToNearest, isNear, NOT_NEAR } from '@/core/senses/nearby-words';
import { compileList } from '@/core/text/word-lists';
import { Words } from '@/core/text/words';

const cow = compileList(['cow']);
/** The place of "calf" in a text, and the text in words. */
const at = (text: string) => {
  const words = new Words().read(text);
  const place = Array.from({ length: words.count }, (_, i) => words.letters(i)).indexOf('calf');
  return { words, place };
};
const near = (text: string) => {
  const { words, place } = at(text);
  return isNear(words, place, place, cow);
};
const far = (text: string) => {
  const { words, place } = at(text);
  return distanceToNearest(words, place, place, cow);
};

describe('isNear', () => {
  it('looks ten words to either side, through the ends of sentences', () => {
    expect(near(`cow ${'word '.repeat(9)}calf`)).toBe(true);
    expect(near(`calf ${'word '.repeat(9)}cow`)).toBe(true);
    expect(near(`calf ${'word '.repeat(10)}cow`)).toBe(false);
    expect(near('A cow. The calf.')).toBe(true);
  });
});

describe('distanceToNearest', () => {
  it('counts words to the nearer of two', () => {
    expect(far('the cow and her calf')).toBe(3);
    expect(far('a cow and her calf, a cow')).toBe(2);
    expect(far('calf')).toBe(NOT_NEAR);
  });

  it('looks ten words to either side, and no farther than its sentence', () => {
    expect(far(`calf ${'word '.repeat(9)}cow`)).toBe(10);
    expect(far(`cow ${'word '.repeat(10)}calf`)).toBe(NOT_NEAR);
    expect(far('A cow. The calf. A cow.')).toBe(NOT_NEAR);
  });
});
