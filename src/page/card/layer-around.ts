import { parentAcrossShadows } from './parent-across-shadows';

/** What is shown above the page, and closed by a press that is not inside it. */
const LAYER = 'dialog[open], :popover-open';

/**
 * Gives the innermost dialog or popover around a node, or the root element. All outside a modal dialog is inert, and a
 * press outside a popover closes it.
 */
export function layerAround(node: Node): Element {
  for (let at: Node | null = node; at; at = parentAcrossShadows(at)) {
    if (at instanceof Element && at.matches(LAYER)) return at;
  }
  return document.documentElement;
}
