import type { Side } from '@/core/card/card-placement';
import type { Point, Rect } from '@/core/geometry/rect';
import type { CardTarget } from './card-target';

/** What the card stands beside: its target as last measured, and the pointer if that opened it. */
export interface CardAnchor {
  readonly target: CardTarget;
  readonly rects: readonly Rect[];
  readonly pointer?: Point | undefined;
  /** The side on which the card stands, once it does. */
  side?: Side;
}

/** Gives the anchor where its target has moved to; the pointer counts as resting on the same spot of it. */
export function movedAnchor(anchor: CardAnchor, rects: readonly Rect[]): CardAnchor {
  const [before] = anchor.rects;
  const [after] = rects;
  if (!anchor.pointer || !before || !after) return { ...anchor, rects };
  const x = anchor.pointer.x + after.left - before.left;
  const y = anchor.pointer.y + after.top - before.top;
  return { ...anchor, rects, pointer: { x, y } };
}
