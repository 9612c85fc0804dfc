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
