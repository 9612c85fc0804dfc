import type { Ground } from '@/core/card/card-drawing';
import { alphaOf } from './alpha-of';
import { isLight } from './is-light';

/** The ground that a page has its text on at a node, by the colour of its letters there: pictures have none that could be asked. */
export function groundAt(node: Node): Ground {
  let element = elementOf(node);
  let { color } = getComputedStyle(element);
  // Letters may be clear, so that a picture shows in their place.
  while (alphaOf(color) === 0 && element.parentElement) {
    element = element.parentElement;
    color = getComputedStyle(element).color;
  }
  return isLight(color) ? 'dark' : 'light';
}

/** The element whose text is at a node; for the page as a whole its body, which mostly has the colours. */
function elementOf(node: Node): Element {
  if (node === document.documentElement) return document.body ?? node;
  if (node instanceof Element) return node;
  return node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
}
