import { intersection, type Rect } from '@/core/geometry/rect';

/** The viewport, in its own CSS px. */
export function wholeWindow(): Rect {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

/**
 * The part of the viewport that people see, in CSS px: fingers may have zoomed into it, and a keyboard on the screen
 * covers some. `viewport` is all of it.
 */
export function seenPart(viewport = wholeWindow()): Rect {
  const { visualViewport } = window;
  if (!visualViewport) return viewport;
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return intersection(viewport, { left, top, right: left + width, bottom: top + height });
}
