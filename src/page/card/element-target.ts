import type { CardTarget } from './card-target';

/** Makes a target of an element of our own pages, such as a row of search results; nothing of it is painted. */
export function elementTarget(element: Element, term: string): CardTarget {
  return {
    term,
    node: element,
    emphasis: null,
    words: () => element.textContent.trim(),
    rects: () => [...element.getClientRects()],
    isThere: () => element.isConnected,
  };
}
