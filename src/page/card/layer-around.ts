import { elementsAround } from '../sight/elements-around';

/** Gives the modal dialog around a node, since all outside it is inert, or the root element. */
export function layerAround(node: Node): Element {
  if (node instanceof Element && node.matches('dialog:modal')) return node;
  for (const element of elementsAround(node)) if (element.matches('dialog:modal')) return element;
  return document.documentElement;
}
