import { boundsOf, containsPoint, inset, overlaps, type Point, type Rect } from '../geometry/rect';

/** On which side of its target the card stands. */
export type Side = 'below' | 'above';

/** Where the card stands, in CSS px of the viewport. */
export interface CardPlacement {
  left: number;
  top: number;
  side: Side;
  /** How tall the card may be here; a taller one scrolls inside. */
  maxHeight: number;
}

/** What decides where the card goes. */
export interface PlacementRequest {
  /** The client rects of what the card opened on, one for each line. */
  targetRects: readonly Rect[];
  cardSize: { width: number; height: number };
  viewport: Rect;
  pointer?: Point | undefined;
  /** On which side the card already stands. */
  side?: Side | undefined;
}

interface Candidate extends CardPlacement {
  /** Whether the card leaves every line of the target in sight. */
  isClear: boolean;
}

/** Px kept free along the edges of the viewport, so that the card's border and shadow show all round. */
export const VIEWPORT_MARGIN_PX = 8;

/** Px between target and card: the underline stays in sight, and a pointer crosses it well within the close grace. */
export const TARGET_GAP_PX = 6;

/** Px from the card's edge to a pointer moving straight to it, so that a hand that drifts a little still arrives. */
const POINTER_INSET_PX = 24;

/** The least height, in px, at which a card can be read by scrolling: its name and three lines. */
export const READABLE_HEIGHT_PX = 120;

/** A card stays on its side while that has this many px: about half a usual card, so that opening a detail or scrolling the page does not make it jump. */
const KEEP_SIDE_HEIGHT_PX = 240;

/**
 * Where a card goes: below the line that is pointed at or above it, wherever it fits without covering any line of
 * its target. It covers a line only where it could not be read otherwise.
 */
export function cardPlacement(request: PlacementRequest): CardPlacement {
  const { targetRects, cardSize, side } = request;
  const area = inset(request.viewport, VIEWPORT_MARGIN_PX);
  const rects =
    targetRects.length > 0 ? targetRects : [{ ...area, right: area.left, bottom: area.top }];
  const bounds = boundsOf(rects);
  // The pointer may have left while the card was drawn.
  const isOnTarget = request.pointer && containsPoint(bounds, request.pointer);
  const pointer = isOnTarget ? request.pointer : undefined;
  const line = lineUnder(rects, pointer);
  const left = leftEdge(line, cardSize.width, area, pointer);
  const candidates = [line, bounds].flatMap((anchor) =>
    (['below', 'above'] as const).map((at): Candidate => {
      const { top, bottom, maxHeight } = spaceBeside(anchor, at, cardSize.height, area);
      const card = { left, right: left + cardSize.width, top, bottom };
      const isClear = !rects.some((rect) => overlaps(card, rect));
      return { left, top, side: at, maxHeight, isClear };
    }),
  );
  const { isClear, ...placement } =
    choose(candidates, cardSize.height, side) ?? overTarget(line, left, cardSize.height, area);
  return placement;
}

/** The first of the candidates by what matters most: staying where it is, then fitting, then being readable. */
function choose(
  candidates: Candidate[],
  height: number,
  side: Side | undefined,
): Candidate | undefined {
  const readable = Math.min(height, READABLE_HEIGHT_PX);
  const enoughToStay = Math.min(height, KEEP_SIDE_HEIGHT_PX);
  const roomiest = [...candidates].sort((a, b) => b.maxHeight - a.maxHeight);
  return (
    candidates.find((it) => it.side === side && it.isClear && it.maxHeight >= enoughToStay) ??
    candidates.find((it) => it.side === 'below' && it.isClear && it.maxHeight >= height) ??
    candidates.find((it) => it.isClear && it.maxHeight >= height) ??
    roomiest.find((it) => it.isClear && it.maxHeight >= readable) ??
    roomiest.find((it) => it.maxHeight >= readable)
  );
}

/** The place of a card that could be read on neither side: over its target, with all of the viewport's height. */
function overTarget(line: Rect, left: number, height: number, area: Rect): Candidate {
  const top = Math.max(area.top, Math.min(line.bottom + TARGET_GAP_PX, area.bottom - height));
  const maxHeight = Math.max(0, area.bottom - area.top);
  return { left, top, side: 'below', maxHeight, isClear: false };
}

function spaceBeside(anchor: Rect, side: Side, height: number, area: Rect) {
  if (side === 'below') {
    const top = Math.max(anchor.bottom + TARGET_GAP_PX, area.top);
    const maxHeight = Math.max(0, area.bottom - top);
    return { maxHeight, top, bottom: top + Math.min(height, maxHeight) };
  }
  const bottom = Math.min(anchor.top - TARGET_GAP_PX, area.bottom);
  const maxHeight = Math.max(0, bottom - area.top);
  return { maxHeight, top: bottom - Math.min(height, maxHeight), bottom };
}

function leftEdge(line: Rect, width: number, area: Rect, pointer: Point | undefined): number {
  let left = line.left;
  if (pointer) {
    const reach = Math.min(POINTER_INSET_PX, width / 2);
    left = Math.max(pointer.x - width + reach, Math.min(left, pointer.x - reach));
  }
  return Math.max(area.left, Math.min(left, area.right - width));
}

function lineUnder(rects: readonly Rect[], pointer: Point | undefined): Rect {
  const under = pointer && rects.find((rect) => containsPoint(rect, pointer));
  return under ?? (rects[0] as Rect);
}
