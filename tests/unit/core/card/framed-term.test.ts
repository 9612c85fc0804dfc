import { expect, it } from 'vitest';
import { isTooSmallForCard } from '@/core/card/framed-term';

it.each([
  [600, 60, true],
  [180, 400, true],
  [300, 250, false],
])('of a frame of %i × %i px says whether it is too small for a card: %s', (width, height, is) => {
  expect(isTooSmallForCard(width, height)).toBe(is);
});
