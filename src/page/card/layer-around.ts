import { elementsAround } from '../sight/elements-around';

/** What is shown above the page, and closed by a press that is not inside it. */
const LAYER = 'dialog[open], :popover-open';

/**
 * Gives the innermost dialog or popover around a node, or the root element. All outside a modal dialog is inert, and a
 * press outside a popover closes it.
 */
export function layerAround(node: Node): Element {
  if (node instanceof Element && node.matches(LAYER)) return node;
  for (const element of elementsAround(node)) if (element.matches(LAYER)) return element;
  return document.documentElement;
}
