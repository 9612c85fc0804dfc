import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cardPlacement,
  READABLE_HEIGHT_PX,
  TARGET_GAP_PX,
  VIEWPORT_MARGIN_PX,
} from '@/core/card/card-placement';
import { boundsOf, inset, overlaps, type Rect } from '@/core/geometry/rect';
import { hold } from './hold';

const PX = fc.double({ min: -500, max: 3000, noNaN: true });
const SIZE = fc.double({ min: 1, max: 900, noNaN: true });
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const LINE = fc
  .tuple(PX, PX, SIZE, fc.double({ min: 1, max: 60, noNaN: true }))
  .map((it) => rect(...it));
/** Where a viewport begins: a page that is zoomed by two fingers has it elsewhere than at 0. */
const CORNER = fc.constantFrom(-40, 0, 25);
const REQUEST = fc.record({
  targetRects: fc.array(LINE, { maxLength: 4 }),
  cardSize: fc.record({ width: SIZE, height: SIZE }),
  viewport: fc
    .tuple(CORNER, CORNER, SIZE, SIZE)
    .map(([left, top, width, height]) => rect(left, top, 40 + width, 40 + height)),
  pointer: fc.option(fc.record({ x: PX, y: PX }), { nil: undefined }),
  side: fc.constantFrom('above' as const, 'below' as const, undefined),
});

/** Rounding of sums and differences, in px. */
const ALMOST = 1e-6;

it('keeps the card in sight, whatever is asked', () => {
  hold(
    fc.property(REQUEST, (request) => {
      const { left, top, maxHeight } = cardPlacement(request);
      const { width, height } = request.cardSize;
      const area = inset(request.viewport, VIEWPORT_MARGIN_PX);
      expect(left).toBeGreaterThanOrEqual(area.left - ALMOST);
      if (width <= area.right - area.left) {
        expect(left + width).toBeLessThanOrEqual(area.right + ALMOST);
      }
      const shown = Math.min(height, maxHeight);
      expect(maxHeight).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(area.top - ALMOST);
      expect(top + shown).toBeLessThanOrEqual(area.bottom + ALMOST);
    }),
    { cases: 5000 },
  );
});

it('covers no line of the target where the card can be read below or above all of them', () => {
  hold(
    fc.property(REQUEST, (request) => {
      const { targetRects, cardSize, viewport } = request;
      fc.pre(targetRects.length > 0);
      const bounds = boundsOf(targetRects);
      const area = inset(viewport, VIEWPORT_MARGIN_PX);
      const above = Math.min(bounds.top - TARGET_GAP_PX, area.bottom) - area.top;
      const below = area.bottom - Math.max(bounds.bottom + TARGET_GAP_PX, area.top);
      fc.pre(Math.max(above, below) >= Math.min(cardSize.height, READABLE_HEIGHT_PX) + ALMOST);
      const { left, top, maxHeight } = cardPlacement(request);
      const shown = rect(left, top, cardSize.width, Math.min(cardSize.height, maxHeight));
      expect(targetRects.filter((line) => overlaps(shown, line))).toEqual([]);
    }),
    { cases: 5000 },
  );
});
