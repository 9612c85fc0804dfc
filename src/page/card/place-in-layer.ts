import { elementsAround } from '../sight/elements-around';
import { layerAround } from './layer-around';

/** What a press inside it sets off, wherever else it goes. */
const ACTIVATED = 'a, button, label, summary, [draggable=true]';

/** The values of `display` of boxes that lay out the text in them; a card inside such a box changes nothing of it. */
const HOLDS_TEXT = /^(block|flow-root|list-item|table-cell|inline-block|flex|grid)$/;

/**
 * Gives the element that the card of a node goes into, as its last child: in a dialog or popover the paragraph around
 * the node, elsewhere the root element. In a dialog itself the card would be what style sheets count as the last child.
 */
export function placeInLayer(node: Node): Element {
  const layer = layerAround(node);
  if (layer === document.documentElement) return layer;
  for (const element of elementsAround(node)) {
    if (element === layer) break;
    if (element instanceof HTMLElement && isPlainBlock(element)) return element;
  }
  return layer;
}

function isPlainBlock(element: HTMLElement): boolean {
  return !element.closest(ACTIVATED) && HOLDS_TEXT.test(getComputedStyle(element).display);
}
