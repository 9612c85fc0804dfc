import { inset, intersection, isUncrossed, type Point, type Rect } from '@/core/geometry/rect';
import { boxesAround } from './boxes-around';
import { type ClipBox, EDGE_PX } from './clip-box';
import { isInert } from './is-inert';
import { middleOfFirstLine, type PlacedText } from './placed-text';

/** Whether scrolling alone, as far as readers can, may bring a text into sight. */
export function canBeSeen(text: PlacedText): boolean {
  const [node] = text.nodes as [Node];
  const point = middleOfFirstLine(text);
  return point !== null && !isInert(node) && canBeInside(boxesAround(node), point);
}

/** Follows from box to box to which places in it a point may be scrolled. */
function canBeInside(boxes: readonly ClipBox[], { x, y }: Point): boolean {
  let places: Rect = { left: x, right: x, top: y, bottom: y };
  for (const { scroller, rect, scrollsX, scrollsY } of boxes) {
    // Which way a box still scrolls is not asked, since it is tried next: it may go by in either.
    const reachX = scrollsX ? scroller.scrollWidth - scroller.clientWidth : 0;
    const reachY = scrollsY ? scroller.scrollHeight - scroller.clientHeight : 0;
    const { left, right, top, bottom } = places;
    const reached = {
      left: left - reachX,
      right: right + reachX,
      top: top - reachY,
      bottom: bottom + reachY,
    };
    places = intersection(reached, inset(rect, EDGE_PX));
    if (!isUncrossed(places)) return false;
  }
  return true;
}
