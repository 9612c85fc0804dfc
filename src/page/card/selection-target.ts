import type { CardTarget } from './card-target';

/**
 * Makes a target of the text that is selected now, or of a range; null where it holds no text. It stays on that text
 * when the selection goes elsewhere.
 */
export function selectionTarget(selection: Selection | Range, term: string): CardTarget | null {
  const selected = selection instanceof Range ? selection : firstRange(selection);
  const range = selected?.cloneRange();
  const words = range?.toString().trim();
  if (!range || !words) return null;
  const node = range.startContainer;
  return {
    term,
    node,
    emphasis: new StaticRange(range),
    words: () => words,
    rects: () => [...range.getClientRects()],
    isThere: () => node.isConnected && range.toString().trim() === words,
  };
}

function firstRange(selection: Selection): Range | null {
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
