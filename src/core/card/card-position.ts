/** A rectangle in CSS px, in the coordinates of `getClientRects`; a `DOMRect` is one. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Where the card stands, seen from its term. */
export type Side = 'below' | 'above';

export interface CardPlacement {
  left: number;
  top: number;
  side: Side;
  /** How tall the card may be here; a taller one scrolls inside. */
  maxHeight: number;
}

interface Space extends CardPlacement {
  /** Whether the card leaves every line of the term in sight. */
  clear: boolean;
}

/** Px kept free along the edges of the viewport, so that the card's border and shadow show all round. */
export const VIEWPORT_MARGIN_PX = 8;

/** Px between term and card: the underline stays in sight, and a pointer crosses it well within the close grace. */
export const ANCHOR_GAP_PX = 6;

/** Px from the card's edge to a pointer moving straight to it, so that a hand that drifts a little still arrives. */
const POINTER_INSET_PX = 24;

/** The least height, in px, at which a card can be read by scrolling: its name and three lines. */
export const READABLE_HEIGHT_PX = 120;

/** A card stays on its side while that has this many px: about half a usual card, so that opening a detail or scrolling the page does not make it jump. */
const KEEP_SIDE_HEIGHT_PX = 240;

/**
 * Where a card goes, in CSS px: below the term's line or above it, wherever it fits without covering any line of the term.
 * `side` is where the card already stands. A card covers its term only where it could not be read otherwise.
 */
export function placeCard(request: {
  anchorRects: readonly Rect[];
  cardSize: { width: number; height: number };
  viewport: Rect;
  pointer?: Point | undefined;
  side?: Side | undefined;
}): CardPlacement {
  const { anchorRects, cardSize, pointer, side } = request;
  const area = inset(request.viewport, VIEWPORT_MARGIN_PX);
  const rects =
    anchorRects.length > 0 ? anchorRects : [{ ...area, right: area.left, bottom: area.top }];
  const line = lineUnder(rects, pointer);
  const left = leftEdge(line, cardSize.width, area, pointer);

  const spaces = [line, bounds(rects)].flatMap((anchor) =>
    (['below', 'above'] as const).map((at) => {
      const space = spaceBeside(anchor, at, cardSize.height, area);
      const card = { left, right: left + cardSize.width, ...space.extent };
      const clear = !rects.some((rect) => overlaps(card, rect));
      return { left, top: space.extent.top, side: at, maxHeight: space.room, clear };
    }),
  );
  const { clear, ...placement } = choose(spaces, cardSize.height, side) ?? {
    left,
    top: Math.max(area.top, Math.min(line.bottom + ANCHOR_GAP_PX, area.bottom - cardSize.height)),
    side: 'below',
    maxHeight: Math.max(0, area.bottom - area.top),
    clear: false,
  };
  return placement;
}

function choose(spaces: Space[], height: number, side: Side | undefined): Space | undefined {
  const readable = Math.min(height, READABLE_HEIGHT_PX);
  const roomiest = [...spaces].sort((a, b) => b.maxHeight - a.maxHeight);
  return (
    spaces.find(
      (s) => s.side === side && s.clear && s.maxHeight >= Math.min(height, KEEP_SIDE_HEIGHT_PX),
    ) ??
    spaces.find((s) => s.side === 'below' && s.clear && s.maxHeight >= height) ??
    spaces.find((s) => s.clear && s.maxHeight >= height) ??
    roomiest.find((s) => s.clear && s.maxHeight >= readable) ??
    roomiest.find((s) => s.maxHeight >= readable)
  );
}

function spaceBeside(anchor: Rect, side: Side, height: number, area: Rect) {
  if (side === 'below') {
    const top = Math.max(anchor.bottom + ANCHOR_GAP_PX, area.top);
    const room = Math.max(0, area.bottom - top);
    return { room, extent: { top, bottom: top + Math.min(height, room) } };
  }
  const bottom = Math.min(anchor.top - ANCHOR_GAP_PX, area.bottom);
  const room = Math.max(0, bottom - area.top);
  return { room, extent: { top: bottom - Math.min(height, room), bottom } };
}

function leftEdge(line: Rect, width: number, area: Rect, pointer: Point | undefined): number {
  let left = line.left;
  if (pointer) {
    const reach = Math.min(POINTER_INSET_PX, width / 2);
    left = Math.max(pointer.x - width + reach, Math.min(left, pointer.x - reach));
  }
  return Math.max(area.left, Math.min(left, area.right - width));
}

function lineUnder(rects: readonly Rect[], pointer: Point | undefined): Rect {
  const under = pointer && rects.find((rect) => holds(rect, pointer));
  return under ?? (rects[0] as Rect);
}

function holds(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

function bounds(rects: readonly Rect[]): Rect {
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}

function inset({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
