import type { DrawnElement } from '@/core/card/card-drawing';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Builds the element that a drawing describes. Its texts become text, whatever they say. */
export function buildDrawing({ name, attributes, children }: DrawnElement, space = HTML): Element {
  const own = name === 'svg' ? SVG : space;
  const element = document.createElementNS(own, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : buildDrawing(child, own))),
  );
  return element;
}
