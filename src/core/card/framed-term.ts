import type { Rect } from '../geometry/rect';

/** A term in a frame that is too small for its card, as the page around the frame is told of it. */
export interface FramedTerm {
  /** The id of the term. */
  term: string;
  /** The words as they are written there. */
  words: string;
  /** Where it is in the viewport of the frame: a rectangle for each line. */
  rects: Rect[];
  /** What opened it. Never a key, which brings the focus into the card: here that would be another document. */
  by: 'pointer' | 'tap';
}

/** The least width and height, in px, of a viewport in which a card can be read: beside its term, by scrolling. */
const LEAST_WIDTH_PX = 240;
const LEAST_HEIGHT_PX = 200;

/** Whether a viewport of this size, in px, is too small for a card. */
export function isTooSmallForCard(width: number, height: number): boolean {
  return width < LEAST_WIDTH_PX || height < LEAST_HEIGHT_PX;
}
