import { expect, it } from 'vitest';
import { isGlued } from '@/core/find/is-glued';
import { Words } from '@/core/text/words';

it.each([
  ['fibro', false],
  ['(fibro)', false],
  ['fibro-', false],
  ['fibro_', true],
  ['_fibro', true],
  ['@fibro', true],
  ['fibro@', true],
])('%j: %s', (text, expected) => {
  expect(isGlued(new Words().read(text), 0, 0)).toBe(expected);
});
