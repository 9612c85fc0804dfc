import type { Rect } from '@/core/geometry/rect';

/** How far inside a box something has to be to be seen in it, in CSS px: some boxes are one px large to show nothing. */
export const EDGE_PX = 2;

/** What `overflow` says where a box cuts off what sticks out. */
const CUTS_OFF = /hidden|clip|auto|scroll/;

/** What `display` says where `overflow` means nothing. */
const CUTS_NOTHING_OFF = /^(inline|contents|ruby.*|table-(row|header|footer).*)$/;

/** A box of the page that cuts off what sticks out of it: an element, or the window. */
export interface ClipBox {
  /** What is scrolled to move its inside. */
  readonly scroller: Element;
  /** What can be seen through it, in CSS px of the viewport; without end where it cuts nothing off. */
  readonly rect: Rect;
  /** Whether a reader can scroll it: scripts can scroll more boxes than that. */
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
}

/** The box that an element is for what is inside it; null where it cuts nothing off. */
export function clipBoxOf(element: Element, style: CSSStyleDeclaration): ClipBox | null {
  const { overflowX, overflowY, display } = style;
  if (CUTS_NOTHING_OFF.test(display)) return null;
  const [clipsX, clipsY] = [CUTS_OFF.test(overflowX), CUTS_OFF.test(overflowY)];
  if (!clipsX && !clipsY) return null;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    scroller: element,
    rect: {
      left: clipsX ? left : -Infinity,
      right: clipsX ? right : Infinity,
      top: clipsY ? top : -Infinity,
      bottom: clipsY ? bottom : Infinity,
    },
    scrollsX: clipsX && isScrolledByReaders(overflowX),
    scrollsY: clipsY && isScrolledByReaders(overflowY),
  };
}

/** Whether readers can scroll what has this overflow, where that cuts anything off. */
export function isScrolledByReaders(overflow: string): boolean {
  return overflow !== 'hidden' && overflow !== 'clip';
}
