import { type Mark, type Marks, nodesOf } from './marks';

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

/** The words that a mark lies on, as they are written on the page. */
export function wordsOf(mark: Mark): string {
  const { startOffset, endOffset } = mark.range;
  const texts = nodesOf(mark).map((node) => (node as Text).data);
  const end = texts.length - 1;
  texts[end] = (texts[end] as string).slice(0, endOffset);
  texts[0] = (texts[0] as string).slice(startOffset);
  return texts.join('');
}

/** Where a mark is painted now, one rectangle per line, in CSS px of the viewport. Empty where it is not shown. */
export function rectsOf({ range }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return [...live.getClientRects()];
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

function lengthOf(node: Node): number {
  return (node as Text).data.length;
}
