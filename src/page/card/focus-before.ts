/** What takes the focus by Tab, and shows nothing of it but a ring; of what is hidden or disabled, the browser knows. */
const STOPS = 'a[href], button, summary, [tabindex]';

/**
 * Gives the focus to the last element that takes it and ends before a node, so that the next after the node has it by Tab.
 * Gives that element; null where there is none, and Tab begins with the first of the page.
 */
export function focusBefore(node: Node): HTMLElement | null {
  const root = node.getRootNode() as Document | ShadowRoot;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].reverse();
  for (const stop of stops) {
    if (stop.compareDocumentPosition(node) !== Node.DOCUMENT_POSITION_FOLLOWING) continue;
    stop.focus({ preventScroll: true });
    if (root.activeElement === stop) return stop;
  }
  return root instanceof ShadowRoot ? focusBefore(root.host) : null;
}
