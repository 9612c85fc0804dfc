import { describe, expect, it } from 'vitest';
import {
  besideCover,
  boundsOf,
  containsPoint,
  inset,
  intersection,
  isUncrossed,
  middleOf,
  overlaps,
} from '@/core/geometry/rect';

const rect = { left: 10, top: 20, right: 30, bottom: 40 };

describe('containsPoint', () => {
  it.each([
    ['inside', { x: 20, y: 30 }, true],
    ['on an edge', { x: 10, y: 40 }, true],
    ['to the left', { x: 9, y: 30 }, false],
    ['to the right', { x: 31, y: 30 }, false],
    ['above', { x: 20, y: 19 }, false],
    ['below', { x: 20, y: 41 }, false],
  ])('a point %s', (_, point, expected) => expect(containsPoint(rect, point)).toBe(expected));
});

describe('overlaps', () => {
  it.each([
    ['itself', rect, true],
    ['a part of it', { left: 29, top: 39, right: 50, bottom: 50 }, true],
    ['a neighbour that touches it', { left: 30, top: 20, right: 50, bottom: 40 }, false],
    ['one below that touches it', { left: 10, top: 40, right: 30, bottom: 60 }, false],
  ])('%s', (_, other, expected) => expect(overlaps(rect, other)).toBe(expected));
});

it('boundsOf goes round all', () => {
  const other = { left: 0, top: 35, right: 12, bottom: 36 };
  expect(boundsOf([rect, other])).toEqual({ left: 0, top: 20, right: 30, bottom: 40 });
});

it('inset takes the same off each side', () => {
  expect(inset(rect, 4)).toEqual({ left: 14, top: 24, right: 26, bottom: 36 });
});

describe('intersection', () => {
  it('is what both have', () => {
    const other = { left: 0, top: 30, right: 25, bottom: 50 };
    expect(intersection(rect, other)).toEqual({ left: 10, top: 30, right: 25, bottom: 40 });
  });

  it.each([
    ['a point of it', { left: 30, top: 40, right: 50, bottom: 50 }, true],
    ['nothing of it', { left: 31, top: 20, right: 50, bottom: 40 }, false],
  ])('has its sides in order with another that has %s', (_, other, expected) => {
    expect(isUncrossed(intersection(rect, other))).toBe(expected);
  });
});

it('middleOf is the same way from all sides', () => {
  expect(middleOf(rect)).toEqual({ x: 20, y: 30 });
});

describe('besideCover', () => {
  it('leaves what is above a cover of the lower part', () => {
    expect(besideCover(rect, { left: 0, top: 32, right: 90, bottom: 50 })).toEqual({
      ...rect,
      bottom: 32,
    });
  });

  it('leaves what is below a cover of the upper part', () => {
    expect(besideCover(rect, { left: 0, top: 0, right: 90, bottom: 28 })).toEqual({
      ...rect,
      top: 28,
    });
  });

  it('leaves nothing of what is covered as a whole', () => {
    expect(isUncrossed(besideCover(rect, inset(rect, -1)))).toBe(false);
  });
});
