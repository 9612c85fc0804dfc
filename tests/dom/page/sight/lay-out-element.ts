import type { Rect } from '@/core/geometry/rect';

/** What happy-dom, which knows no style but what is written, and no shorthands, leaves out of computed styles. */
const INITIAL =
  'opacity: 1; position: static; overflow-x: visible; overflow-y: visible; background-color: rgba(0, 0, 0, 0); background-image: none';

/** Puts an element into a parent, with a style and, as no browser is there to lay it out, a place in px of the viewport. */
export function layOutElement(
  parent: Element,
  style: string,
  rect: Partial<Rect> = {},
): HTMLElement {
  const { left = 0, top = 0, right = 100, bottom = 100 } = rect;
  const element = parent.appendChild(document.createElement('div'));
  const written = style.replace(/overflow: (\w+)/, 'overflow-x: $1; overflow-y: $1');
  element.setAttribute('style', `${INITIAL}; ${written}`);
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
  return element;
}

/** Says how much an element holds and shows, in px. */
export function setSizes(
  element: Element,
  sizes: Partial<Record<'scrollWidth' | 'scrollHeight' | 'clientWidth' | 'clientHeight', number>>,
): void {
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(element, name, { configurable: true, value });
  }
}
