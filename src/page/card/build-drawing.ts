import type { DrawnElement } from '@/core/card/card-drawing';
import { checkDrawnElement } from '@/core/card/check-drawn-element';
import { HTML_NAMESPACE, SVG_NAMESPACE } from './namespaces';

/**
 * Builds the element that a drawing describes. Its texts become text, whatever they say. Throws where the drawing
 * holds an element or an attribute that no card has.
 */
export function buildDrawing(drawn: DrawnElement, namespace = HTML_NAMESPACE): Element {
  checkDrawnElement(drawn);
  const { name, attributes, children } = drawn;
  const own = name === 'svg' ? SVG_NAMESPACE : namespace;
  const element = document.createElementNS(own, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : buildDrawing(child, own))),
  );
  return element;
}
