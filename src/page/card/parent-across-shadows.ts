/** Gives what a node is shown inside of: the slot that it is assigned to, its parent, or the host of its shadow root. */
export function parentAcrossShadows(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
