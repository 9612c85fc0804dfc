import { expect, it } from 'vitest';
import { alphaOf } from '@/page/sight/alpha-of';

it.each([
  ['rgb(0, 0, 0)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(10, 20, 30, 0.25)', 0.25],
  ['color(srgb 0 0 0)', 1],
  ['color(srgb 0 0 0 / 0.5)', 0.5],
  ['lab(0 0 0 / 0)', 0],
])('reads the alpha of %s', (color, alpha) => {
  expect(alphaOf(color)).toBe(alpha);
});
