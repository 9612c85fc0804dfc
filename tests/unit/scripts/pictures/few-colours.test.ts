import { expect, it } from 'vitest';
import { fewColours } from '../../../../scripts/pictures/few-colours';

const grey = (value: number) => [value, value, value, 255];

it('leaves pixels of few colours as they are', () => {
  const { palette, indices } = fewColours(
    Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255, 4, 5, 6, 0]),
  );
  expect([...palette]).toEqual([4, 5, 6, 1, 2, 3]);
  expect([...indices]).toEqual([1, 0, 0]);
});

it('keeps the colours that are seen most often, and gives others the nearest', () => {
  const often = Array.from({ length: 64 }, (_, i) => [...grey(4 * i), ...grey(4 * i)]).flat();
  const { palette, indices } = fewColours(Uint8Array.from([...often, ...grey(9)]));
  expect(palette.length).toBe(64 * 3);
  expect(palette[3 * (indices.at(-1) ?? 0)]).toBe(8);
});
