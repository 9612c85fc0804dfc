/** Gives the modal dialog around a node, since all outside it is inert, or the root element. */
export function layerAround(node: Node): Element {
  for (let at: Node | null = node; at; at = parentAcrossShadows(at)) {
    if (at instanceof Element && at.matches('dialog:modal')) return at;
  }
  return document.documentElement;
}

function parentAcrossShadows(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
