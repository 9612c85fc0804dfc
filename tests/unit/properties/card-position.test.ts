import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANCHOR_GAP_PX, placeCard, type Rect, VIEWPORT_MARGIN_PX } from '@/core/card/card-position';
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
const REQUEST = fc.record({
  anchorRects: fc.array(LINE, { maxLength: 4 }),
  cardSize: fc.record({ width: SIZE, height: SIZE }),
  viewport: fc.tuple(SIZE, SIZE).map(([width, height]) => rect(0, 0, 40 + width, 40 + height)),
  pointer: fc.option(fc.record({ x: PX, y: PX }), { nil: undefined }),
  side: fc.constantFrom('above' as const, 'below' as const, undefined),
});

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Rounding of sums and differences, in px. */
const ALMOST = 1e-6;

it('keeps the card in sight, whatever is asked', () => {
  hold(
    fc.property(REQUEST, (request) => {
      const { left, top, maxHeight } = placeCard(request);
      const { width, height } = request.cardSize;
      const { viewport } = request;
      const roomAcross = viewport.right - 2 * VIEWPORT_MARGIN_PX;
      expect(left).toBeGreaterThanOrEqual(VIEWPORT_MARGIN_PX - ALMOST);
      if (width <= roomAcross) {
        expect(left + width).toBeLessThanOrEqual(viewport.right - VIEWPORT_MARGIN_PX + ALMOST);
      }
      const shown = Math.min(height, maxHeight);
      expect(maxHeight).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(VIEWPORT_MARGIN_PX - ALMOST);
      expect(top + shown).toBeLessThanOrEqual(viewport.bottom - VIEWPORT_MARGIN_PX + ALMOST);
    }),
    { cases: 5000 },
  );
});

it('covers no line of the term where there is room below or above all of them', () => {
  hold(
    fc.property(REQUEST, (request) => {
      const { anchorRects, cardSize, viewport } = request;
      fc.pre(anchorRects.length > 0);
      const above = Math.min(...anchorRects.map(({ top }) => top)) - ANCHOR_GAP_PX;
      const below = Math.max(...anchorRects.map(({ bottom }) => bottom)) + ANCHOR_GAP_PX;
      const hasRoom =
        (above <= viewport.bottom - VIEWPORT_MARGIN_PX &&
          above - cardSize.height >= VIEWPORT_MARGIN_PX) ||
        (below >= VIEWPORT_MARGIN_PX &&
          below + cardSize.height <= viewport.bottom - VIEWPORT_MARGIN_PX);
      fc.pre(hasRoom);
      const { left, top, maxHeight } = placeCard(request);
      const shown = rect(left, top, cardSize.width, Math.min(cardSize.height, maxHeight));
      expect(anchorRects.filter((line) => overlaps(shown, line))).toEqual([]);
    }),
    { cases: 5000 },
  );
});
