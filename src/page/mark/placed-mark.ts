import type { PlacedText } from '../sight/placed-text';
import { type Mark, nodesOf } from './mark';
import { rectsOf } from './rects-of';

/** A mark as a piece of the page's text, to be looked for and scrolled to. */
export function placedMark(mark: Mark): PlacedText {
  return {
    nodes: nodesOf(mark),
    rects() {
      const rects = rectsOf(mark);
      if (rects.length > 0) return rects;
      // Of text that a page has not laid out yet, Chromium has the place of its element alone.
      const element = mark.node.parentElement;
      return element ? [element.getBoundingClientRect()] : [];
    },
  };
}
