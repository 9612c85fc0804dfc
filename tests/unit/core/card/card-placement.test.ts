import { describe, expect, it } from 'vitest';
import { cardPlacement, TARGET_GAP_PX, VIEWPORT_MARGIN_PX } from '@/core/card/card-placement';
import type { Rect } from '@/core/geometry/rect';

const viewport: Rect = { left: 0, top: 0, right: 1280, bottom: 800 };
const cardSize = { width: 352, height: 300 };
function box(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

describe('a term on one line', () => {
  it('has the card below it, their left edges aligned', () => {
    expect(cardPlacement({ targetRects: [box(200, 100, 90, 20)], cardSize, viewport })).toEqual({
      left: 200,
      top: 120 + TARGET_GAP_PX,
      side: 'below',
      maxHeight: 800 - VIEWPORT_MARGIN_PX - 126,
    });
  });

  it('has it above where it does not fit below', () => {
    const placed = cardPlacement({ targetRects: [box(200, 700, 90, 20)], cardSize, viewport });
    expect(placed).toMatchObject({ side: 'above', top: 700 - TARGET_GAP_PX - 300 });
  });

  it('keeps the card within the right and the left edge', () => {
    const atRight = cardPlacement({ targetRects: [box(1200, 100, 70, 20)], cardSize, viewport });
    expect(atRight.left).toBe(1280 - VIEWPORT_MARGIN_PX - 352);
    const atLeft = cardPlacement({ targetRects: [box(-40, 100, 70, 20)], cardSize, viewport });
    expect(atLeft.left).toBe(VIEWPORT_MARGIN_PX);
  });

  it('has a card too tall for either side where there is more room, scrolling inside', () => {
    const tall = { width: 352, height: 900 };
    const upper = cardPlacement({ targetRects: [box(200, 300, 90, 20)], cardSize: tall, viewport });
    expect(upper).toMatchObject({ side: 'below', top: 326, maxHeight: 800 - 8 - 326 });
    const lower = cardPlacement({ targetRects: [box(200, 500, 90, 20)], cardSize: tall, viewport });
    expect(lower).toMatchObject({ side: 'above', top: 8, maxHeight: 500 - 6 - 8 });
  });

  it('has the card in the viewport even when the term has scrolled away', () => {
    const gone = cardPlacement({ targetRects: [box(200, -90, 90, 20)], cardSize, viewport });
    expect(gone).toMatchObject({ side: 'below', top: VIEWPORT_MARGIN_PX });
    const notYet = cardPlacement({ targetRects: [box(200, 900, 90, 20)], cardSize, viewport });
    expect(notYet).toMatchObject({ side: 'above', top: 800 - VIEWPORT_MARGIN_PX - 300 });
  });
});

describe('the pointer', () => {
  it('counts for nothing once it has left the target, as while the card was drawn', () => {
    const request = { targetRects: [box(700, 100, 60, 20)], cardSize, viewport };
    const gone = cardPlacement({ ...request, pointer: { x: 1, y: 1 } });
    expect(gone).toEqual(cardPlacement(request));
  });

  it('reaches the card by moving straight down from the far end of a long line', () => {
    const pointer = { x: 1000, y: 110 };
    const targetRects = [box(100, 100, 1000, 20)];
    const { left } = cardPlacement({ targetRects, cardSize, viewport, pointer });
    expect(left).toBeLessThan(1000);
    expect(left + cardSize.width).toBeGreaterThan(1000);
  });

  it('chooses the line of a term that wraps', () => {
    const first = box(900, 100, 300, 20);
    const second = box(20, 124, 60, 20);
    const request = { targetRects: [first, second], cardSize, viewport };
    expect(cardPlacement({ ...request, pointer: { x: 30, y: 130 } })).toMatchObject({
      left: 8,
      top: 150,
    });
    expect(cardPlacement({ ...request, pointer: { x: 1000, y: 110 } })).toMatchObject({ top: 126 });
    expect(cardPlacement(request)).toMatchObject({ left: 900, top: 126 });
  });

  it('between two lines counts as on the first', () => {
    const targetRects = [box(100, 100, 80, 20), box(600, 140, 80, 20)];
    const placed = cardPlacement({ targetRects, cardSize, viewport, pointer: { x: 150, y: 130 } });
    expect(placed).toMatchObject({ left: 100, top: 126 });
  });
});

describe('a term on several lines', () => {
  it('is left in sight as a whole', () => {
    const targetRects = [box(60, 100, 300, 20), box(20, 124, 200, 20)];
    const placed = cardPlacement({ targetRects, cardSize, viewport, pointer: { x: 70, y: 110 } });
    expect(placed).toMatchObject({ side: 'below', top: 144 + TARGET_GAP_PX });
  });

  it('across two columns may be covered in part where there is no other room', () => {
    const targetRects = [box(100, 760, 200, 20), box(350, 20, 200, 20)];
    const tall = { width: 352, height: 790 };
    const placed = cardPlacement({ targetRects, cardSize: tall, viewport });
    expect(placed).toMatchObject({ side: 'above', top: 8, maxHeight: 746 });
  });
});

describe('a card already on one side', () => {
  const targetRects = [box(200, 400, 90, 20)];
  const grown = { width: 352, height: 380 };

  it('stays there when it grows, scrolling inside', () => {
    const placed = cardPlacement({ targetRects, cardSize: grown, viewport, side: 'below' });
    expect(placed).toMatchObject({ side: 'below', top: 426, maxHeight: 366 });
    expect(cardPlacement({ targetRects, cardSize: grown, viewport })).toMatchObject({
      side: 'above',
    });
  });

  it('stays above though there is room again below', () => {
    const placed = cardPlacement({ targetRects, cardSize, viewport, side: 'above' });
    expect(placed).toMatchObject({ side: 'above', top: 94 });
  });

  it('moves where the room has become too small', () => {
    const scrolled = [box(200, 600, 90, 20)];
    const placed = cardPlacement({ targetRects: scrolled, cardSize, viewport, side: 'below' });
    expect(placed.side).toBe('above');
  });
});

describe('odd viewports', () => {
  it('covers the term in a frame too low to read beside it, and fills what there is', () => {
    const low = { left: 0, top: 0, right: 600, bottom: 150 };
    const placed = cardPlacement({ targetRects: [box(50, 65, 90, 20)], cardSize, viewport: low });
    expect(placed).toEqual({ left: 50, top: 8, side: 'below', maxHeight: 134 });
  });

  it('starts at the margin where the viewport is narrower than the card', () => {
    const narrow = { left: 0, top: 0, right: 200, bottom: 700 };
    const placed = cardPlacement({
      targetRects: [box(50, 65, 90, 20)],
      cardSize,
      viewport: narrow,
    });
    expect(placed.left).toBe(VIEWPORT_MARGIN_PX);
  });

  it('gives no negative height in a viewport smaller than its margins', () => {
    const speck = { left: 0, top: 0, right: 10, bottom: 10 };
    const placed = cardPlacement({ targetRects: [box(0, 0, 10, 10)], cardSize, viewport: speck });
    expect(placed.maxHeight).toBe(0);
  });

  it('may begin elsewhere than at 0', () => {
    const offset = { left: 100, top: 50, right: 900, bottom: 650 };
    const placed = cardPlacement({ targetRects: [box(0, 60, 50, 20)], cardSize, viewport: offset });
    expect(placed).toMatchObject({ left: 108, top: 86 });
  });

  it('without any rect puts the card in the first corner', () => {
    const placed = cardPlacement({ targetRects: [], cardSize, viewport });
    expect(placed.left).toBe(VIEWPORT_MARGIN_PX);
    expect(placed.top).toBeGreaterThanOrEqual(VIEWPORT_MARGIN_PX);
  });
});
