import { middleOf, type Point, type Rect } from '@/core/geometry/rect';

/** A piece of the page's text. */
export interface PlacedText {
  /** The text nodes that it is part of: one at least. */
  readonly nodes: readonly Node[];
  /** Where it is now: a rectangle for each line, in CSS px of the viewport. */
  rects(): readonly Rect[];
}

/** How small a text is not seen any longer, in CSS px. */
const LEAST_PX = 2;

/** The first line of a text that has a size, in CSS px of the viewport; undefined where none has. */
export function firstLine(text: PlacedText): Rect | undefined {
  return text.rects().find(isOfSize);
}

/** The point in the middle of a text's first line; null where it has no size. */
export function middleOfFirstLine(text: PlacedText): Point | null {
  const rect = firstLine(text);
  return rect ? middleOf(rect) : null;
}

function isOfSize({ left, right, top, bottom }: Rect): boolean {
  return right - left > LEAST_PX && bottom - top > LEAST_PX;
}
