import { expect, it } from 'vitest';
import { type CardAnchor, movedAnchor } from '@/page/card/card-anchor';
import type { CardTarget } from '@/page/card/card-target';

const target = {} as CardTarget;
const before = { left: 100, top: 200, right: 180, bottom: 220 };
const after = { left: 90, top: 160, right: 170, bottom: 180 };

it('goes where the target went, with target and side', () => {
  const anchor: CardAnchor = { target, rects: [before], side: 'above' };
  expect(movedAnchor(anchor, [after])).toEqual({ target, rects: [after], side: 'above' });
});

it('takes the pointer along to the same spot of the target', () => {
  const anchor = { target, rects: [before], pointer: { x: 120, y: 210 } };
  expect(movedAnchor(anchor, [after]).pointer).toEqual({ x: 110, y: 170 });
});

it('leaves the pointer where the target is not shown', () => {
  const anchor = { target, rects: [before], pointer: { x: 120, y: 210 } };
  expect(movedAnchor(anchor, [])).toEqual({ ...anchor, rects: [] });
});
