import { isInline } from './flow';

/** Neighbouring nodes of one parent, both ends included. */
export interface Stretch {
  first: Node;
  last: Node;
}

/** All that lies inside a document, shadow root or element; null when it is empty. */
export function insideOf(root: Node): Stretch | null {
  return root.firstChild && root.lastChild && { first: root.firstChild, last: root.lastChild };
}

/** All of a root: what is inside a document or shadow root, or an element as a whole; null when it is empty. */
export function allOf(root: Node): Stretch | null {
  return root instanceof Element ? { first: root, last: root } : insideOf(root);
}

/** The nodes whose text runs together with a node's: the node alone if it is a block. */
export function stretchAround(node: Node): Stretch {
  if (!isInline(node)) return { first: node, last: node };
  let inner = node;
  while (inner.parentNode && isInline(inner.parentNode)) inner = inner.parentNode;
  let first = inner;
  let last = inner;
  while (first.previousSibling && isInline(first.previousSibling)) first = first.previousSibling;
  while (last.nextSibling && isInline(last.nextSibling)) last = last.nextSibling;
  return { first, last };
}
