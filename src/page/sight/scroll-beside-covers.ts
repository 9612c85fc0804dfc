import {
  besideCover,
  containsPoint,
  inset,
  intersection,
  isUncrossed,
  middleOf,
  type Rect,
} from '@/core/geometry/rect';
import { boxesAround } from './boxes-around';
import { type ClipBox, EDGE_PX } from './clip-box';
import { coverOver } from './cover-over';
import { middleOfFirstLine, type PlacedText } from './placed-text';
import { seenPart } from './seen-part';
import { sightAround } from './sight-around';

/** How often it is scrolled: a header may lie above what is free, a bar below, and layout may come late. */
const MOST_TRIES = 4;

/** Scrolls a text into the middle of what is seen around it, beside what covers the page; gives whether it lies there. */
export function scrollBesideCovers(text: PlacedText): boolean {
  const [node] = text.nodes as [Node];
  let free: Rect = seenPart();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    for (const box of boxesAround(node)) scrollInside(box, free, text);
    const point = middleOfFirstLine(text);
    if (!point || !containsPoint(inset(sightAround(node), EDGE_PX), point)) continue;
    const cover = coverOver(text, point);
    if (!cover) return true;
    free = besideCover(free, cover);
    if (!isUncrossed(free)) return false;
  }
  return false;
}

/** Scrolls one box, as far as readers can; sideways only where the text would not be seen. */
function scrollInside(box: ClipBox, free: Rect, text: PlacedText): void {
  const point = middleOfFirstLine(text);
  if (!point) return;
  const shared = intersection(box.rect, free);
  const view = isUncrossed(shared) ? shared : box.rect;
  const { x, y } = middleOf(view);
  const isSeenAcross = point.x > view.left + EDGE_PX && point.x < view.right - EDGE_PX;
  const left = box.scrollsX && !isSeenAcross ? point.x - x : 0;
  const top = box.scrollsY ? point.y - y : 0;
  if (left !== 0 || top !== 0) box.scroller.scrollBy({ left, top, behavior: 'instant' });
}
