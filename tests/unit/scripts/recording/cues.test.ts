import { expect, it } from 'vitest';
import { cueSheet } from '../../../../scripts/recording/cues';

const place = { x: 100, y: 50, width: 800 };
const take = {
  frames: [
    { data: 'first', atMs: 1000 },
    { data: 'second', atMs: 1500 },
  ],
  path: [{ x: 10, y: 20, atMs: 1200 }],
  width: 400,
  endMs: 2000,
};

it('shows each picture from when it was there, and the pointer in its place', () => {
  const { pictures, cues } = cueSheet([{ take, place }], 4);
  expect(pictures).toEqual(['first', 'second']);
  expect(cues.map(({ window }) => window)).toEqual([0, 0, 1, 1]);
  expect(cues[0]).toEqual({ window: 0, ground: null, place, pointer: { x: 120, y: 90 } });
});

it('shows one take after another, each on its ground', () => {
  const { pictures, cues } = cueSheet(
    [
      { take, place },
      { take, place, ground: 'words' },
    ],
    4,
  );
  expect(pictures).toEqual(['first', 'second', 'words']);
  expect(cues.map(({ ground }) => ground)).toEqual([null, null, null, null, 2, 2, 2, 2]);
});

it('has nothing to show of nothing', () => {
  const nothing = { ...take, frames: [] };
  expect(() => cueSheet([{ take: nothing, place }], 4)).toThrow('Nothing was recorded.');
});
