import type { Rect } from '@/core/geometry/rect';

/**
 * The part of the viewport that people see, in CSS px: fingers may have zoomed into it, and a keyboard on the screen
 * covers some. `viewport` is all of it.
 */
export function seenPart(viewport: Rect): Rect {
  const { visualViewport } = window;
  if (!visualViewport) return viewport;
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return {
    left: Math.max(viewport.left, left),
    top: Math.max(viewport.top, top),
    right: Math.min(viewport.right, left + width),
    bottom: Math.min(viewport.bottom, top + height),
  };
}
