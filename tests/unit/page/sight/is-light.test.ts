import { expect, it } from 'vitest';
import { isLight } from '@/page/sight/is-light';

it.each([
  ['rgb(255, 255, 255)', true],
  ['rgba(255, 255, 255, 0.4)', true],
  ['rgb(0, 0, 0)', false],
  ['rgb(112, 112, 112)', false],
  ['rgb(130, 130, 130)', true],
  ['rgb(0, 0, 255)', false],
  ['rgb(255, 255, 0)', true],
  ['color(srgb 1 1 1)', true],
  ['color(display-p3 0.2 0.2 0.2)', false],
  ['oklch(0.9 0.1 200)', true],
  ['oklab(0.3 -0.1 0.1)', false],
  ['lab(80 10 -10)', true],
  ['lch(20 30 90 / 0.5)', false],
])('tells whether %s contrasts more with black than with white', (colour, isIt) => {
  expect(isLight(colour)).toBe(isIt);
});
