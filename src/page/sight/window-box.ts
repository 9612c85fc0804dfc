import { type ClipBox, isScrolledByReaders } from './clip-box';
import { wholeWindow } from './seen-part';

/** The box that the window is for the page; what is fixed to it does not move when the page is scrolled. */
export function windowBox(isFixed: boolean): ClipBox {
  const { documentElement, scrollingElement } = document;
  const { overflowX, overflowY } = getComputedStyle(bodyOfWindow() ?? documentElement);
  return {
    scroller: scrollingElement ?? documentElement,
    rect: wholeWindow(),
    scrollsX: !isFixed && isScrolledByReaders(overflowX),
    scrollsY: !isFixed && isScrolledByReaders(overflowY),
  };
}

/** The body where its `overflow` is that of the window instead of its own; null where it is not. */
export function bodyOfWindow(): HTMLElement | null {
  const { overflowX, overflowY } = getComputedStyle(document.documentElement);
  return overflowX === 'visible' && overflowY === 'visible' ? document.body : null;
}
