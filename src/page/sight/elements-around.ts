/** What is around a node as it is laid out: the slot that it is put into, the host of its tree, or its parent. */
function flatParent(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The elements around a node as it is laid out, the nearest first. */
export function* elementsAround(node: Node): Iterable<Element> {
  for (let at = flatParent(node); at !== null; at = flatParent(at)) {
    if (at instanceof Element) yield at;
  }
}
