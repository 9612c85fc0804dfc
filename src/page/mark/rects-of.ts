import { isAttached, type Mark } from './mark';

/** Where a mark is painted now, one rectangle per line, in CSS px of the viewport. Empty where it is not shown. */
export function rectsOf(mark: Mark): DOMRect[] {
  if (!isAttached(mark)) return [];
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return [...live.getClientRects()];
}

function lengthOf(node: Node): number {
  return (node as Text).data.length;
}
