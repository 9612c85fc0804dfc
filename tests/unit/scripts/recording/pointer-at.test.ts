import { expect, it } from 'vitest';
import { pointerAt } from '../../../../scripts/recording/pointer-at';

const PATH = [
  { x: 10, y: 20, atMs: 100 },
  { x: 30, y: 40, atMs: 200 },
];

it.each([
  [50, { x: 10, y: 20 }],
  [100, { x: 10, y: 20 }],
  [199, { x: 10, y: 20 }],
  [5000, { x: 30, y: 40 }],
])('at %i ms the pointer is where it was last, or will be first', (atMs, point) => {
  expect(pointerAt(PATH, atMs)).toEqual(point);
});

it('there is no pointer where none was moved', () => {
  expect(pointerAt([], 100)).toBeNull();
});
