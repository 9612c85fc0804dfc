import { containsPoint, type Point } from '@/core/geometry/rect';
import type { Mark } from './mark';
import { markBelow } from './mark-below';
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
  const point = { x, y };
  const mark = markAtCaret(point, caret, marks);
  if (mark || isAt(point, caret)) return mark ?? null;
  return markBelow(point, caret, marks, shadowRoots);
}

function markAtCaret(
  point: Point,
  { offsetNode, offset }: CaretPosition,
  marks: Marks,
): Mark | undefined {
  return marksBeside(marks.in(offsetNode), offsetNode, offset).find(
    // The nearest caret position may be far from the point, as in the empty end of a line.
    (mark) => mark.isPainted && rectsOf(mark).some((rect) => containsPoint(rect, point)),
  );
}

/** Whether a caret stands at the letter under a point: what the reader points at is that text. */
function isAt(point: Point, caret: CaretPosition): boolean {
  if (!(caret.offsetNode instanceof Text)) return false;
  const rect = caret.getClientRect();
  if (!rect) return false;
  const { left, top, right, bottom, width, height } = rect;
  // No letter is much wider than tall, nor taller than wide where lines run downwards.
  const [alongX, alongY] = height >= width ? [height, 0] : [0, width];
  return containsPoint(
    { left: left - alongX, top: top - alongY, right: right + alongX, bottom: bottom + alongY },
    point,
  );
}
