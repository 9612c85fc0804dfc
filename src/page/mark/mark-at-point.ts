import { containsPoint } from '@/core/geometry/rect';
import type { Mark } from './mark';
import type { Marks } from './marks';
import { marksBeside } from './marks-beside';
import { rectsOf } from './rects-of';

/** The mark whose painted text lies under a point of the viewport (CSS px), or null: a hit test. */
export function markAtPoint(
  x: number,
  y: number,
  marks: Marks,
  shadowRoots: ShadowRoot[],
): Mark | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  for (const mark of marksBeside(marks.in(offsetNode), offsetNode, offset)) {
    // The nearest caret position may be far from the point, as in the empty end of a line.
    if (mark.isPainted && rectsOf(mark).some((rect) => containsPoint(rect, { x, y }))) return mark;
  }
  return null;
}
