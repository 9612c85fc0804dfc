/** A rectangle in CSS px, in the coordinates of `getClientRects`; a `DOMRect` is one. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point in CSS px, in the coordinates of `getClientRects`. */
export interface Point {
  x: number;
  y: number;
}

/** Whether a point lies in a rectangle or on its edge. */
export function containsPoint(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Whether two rectangles share an area; touching edges share none. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest rectangle around others, of which there must be one at least. */
export function boundsOf(rects: readonly Rect[]): Rect {
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}

/** A rectangle smaller by so many px on each side. */
export function inset({ left, top, right, bottom }: Rect, byPx: number): Rect {
  return { left: left + byPx, top: top + byPx, right: right - byPx, bottom: bottom - byPx };
}

/** What two rectangles share; its sides cross where that is nothing. */
export function intersection(a: Rect, b: Rect): Rect {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether the sides of a rectangle do not cross; one without width or height may be no more than a point. */
export function isUncrossed({ left, top, right, bottom }: Rect): boolean {
  return left <= right && top <= bottom;
}

/** The point in the middle of a rectangle. */
export function middleOf({ left, top, right, bottom }: Rect): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** What is left of a rectangle above or below another that covers part of it: the taller of the two. */
export function besideCover(rect: Rect, cover: Rect): Rect {
  const above = { ...rect, bottom: Math.min(rect.bottom, cover.top) };
  const below = { ...rect, top: Math.max(rect.top, cover.bottom) };
  return above.bottom - above.top > below.bottom - below.top ? above : below;
}
