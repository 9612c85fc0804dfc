import type { Mark } from './mark';
import type { Marks } from './marks';
import { rectsOf } from './rects-of';

/** The mark whose painted text lies under a point of the viewport (CSS px), or null. */
export function markAtPoint(
  x: number,
  y: number,
  marks: Marks,
  shadowRoots: ShadowRoot[],
): Mark | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  for (const mark of marks.in(caret.offsetNode)) {
    // The nearest caret position may be far from the point, as in the empty end of a line.
    if (rectsOf(mark).some((rect) => contains(rect, x, y))) return mark;
  }
  return null;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
