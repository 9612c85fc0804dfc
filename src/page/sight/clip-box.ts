import type { Rect } from '@/core/geometry/rect';

/** How far inside a box something has to be to be seen in it, in CSS px: some boxes are one px large to show nothing. */
export const EDGE_PX = 2;

/** A box of the page that cuts off what sticks out of it: an element, or the window. */
export interface ClipBox {
  /** What is scrolled to move its inside. */
  readonly scroller: Element;
  /** The style that says in which direction it scrolls. */
  readonly style: CSSStyleDeclaration;
  /** What can be seen through it, in CSS px of the viewport; without end where it cuts nothing off. */
  readonly rect: Rect;
  /** Whether a reader can scroll it: scripts can scroll more boxes than that. */
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
}

/** The box that an element is for what is inside it; null where it cuts nothing off. */
export function clipBoxOf(element: Element, style: CSSStyleDeclaration): ClipBox | null {
  const { overflowX, overflowY, display } = style;
  // The lines of a text are never cut off by an element inside them.
  if (display === 'inline' || display === 'contents') return null;
  const [clipsX, clipsY] = [overflowX, overflowY].map((it) => it !== 'visible' && it !== '');
  if (!clipsX && !clipsY) return null;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    scroller: element,
    style,
    rect: {
      left: clipsX ? left : -Infinity,
      right: clipsX ? right : Infinity,
      top: clipsY ? top : -Infinity,
      bottom: clipsY ? bottom : Infinity,
    },
    scrollsX: isScrolledByReaders(overflowX),
    scrollsY: isScrolledByReaders(overflowY),
  };
}

function isScrolledByReaders(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}
