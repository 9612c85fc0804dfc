import { boundsOf, type Rect } from '../geometry/rect';
import { type CardPlacement, type Side, TARGET_GAP_PX } from './card-placement';

/** What decides where a sheet goes. */
export interface SheetRequest {
  /** The client rects of what the sheet opened on, one for each line. */
  targetRects: readonly Rect[];
  /** How tall all of it is. */
  height: number;
  viewport: Rect;
  /** At which edge it already is: `below` is the lower one. */
  side?: Side | undefined;
}

/** What share of the viewport a sheet takes at most: the rest is for the page. */
const MOST_SHARE = 0.6;

/** What share is enough to read a sheet by scrolling. */
const ENOUGH_SHARE = 0.4;

/**
 * Where a sheet goes, as wide as the viewport: along its lower edge, or the upper one where it would cover its target
 * there. So the page need not be scrolled, by which a reader would lose the line.
 */
export function sheetPlacement({
  targetRects,
  height,
  viewport,
  side,
}: SheetRequest): CardPlacement {
  const { left, top, bottom } = viewport;
  const seen = bottom - top;
  const target = boundsOf(targetRects.length > 0 ? targetRects : [{ ...viewport, bottom: top }]);
  const room = {
    below: bottom - target.bottom - TARGET_GAP_PX,
    above: target.top - TARGET_GAP_PX - top,
  };
  const enough = Math.min(height, ENOUGH_SHARE * seen);
  const isBelow = room.below >= enough || room.below >= room.above;
  const at = side ?? (isBelow ? 'below' : 'above');
  const maxHeight = Math.min(MOST_SHARE * seen, Math.max(room[at], enough));
  return {
    left,
    top: at === 'below' ? bottom - Math.min(height, maxHeight) : top,
    side: at,
    maxHeight,
  };
}
