import { inset, intersection, isUncrossed, type Point, type Rect } from '@/core/geometry/rect';
import { boxesAround } from './boxes-around';
import { type ClipBox, EDGE_PX } from './clip-box';
import { isInert } from './is-inert';
import { type PlacedText, pointOf } from './placed-text';
import { scrollRoom } from './scroll-room';

/** Whether scrolling alone, as far as readers can, may bring a text into sight. */
export function canBeSeen(text: PlacedText): boolean {
  const [node] = text.nodes as [Node];
  const point = pointOf(text);
  return point !== null && !isInert(node) && canBeInside(boxesAround(node), point);
}

/** Follows from box to box to which places in it a point can be scrolled. */
function canBeInside(boxes: readonly ClipBox[], { x, y }: Point): boolean {
  let places: Rect = { left: x, right: x, top: y, bottom: y };
  for (const box of boxes) {
    const room = scrollRoom(box);
    const reached = {
      left: places.left + room.left,
      right: places.right + room.right,
      top: places.top + room.top,
      bottom: places.bottom + room.bottom,
    };
    places = intersection(reached, inset(box.rect, EDGE_PX));
    if (!isUncrossed(places)) return false;
  }
  return true;
}
