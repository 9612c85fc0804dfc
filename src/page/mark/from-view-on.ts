import { canBeSeen } from '../sight/can-be-seen';
import { seenPart } from '../sight/seen-part';
import type { Mark } from './mark';
import { placedMark } from './placed-mark';

/**
 * Marks in the order in which they are read in a direction, from where the page is scrolled to, and at the end those
 * passed over: the first is not above what is seen of the viewport, or, going back, not below it.
 */
export function fromViewOn(marks: readonly Mark[], direction: 1 | -1): readonly Mark[] {
  const seen = seenPart();
  const start = marks.findIndex((mark) => {
    const text = placedMark(mark);
    const top = text.rects()[0]?.top ?? 0;
    const isAhead = direction === 1 ? top >= seen.top : top <= seen.bottom;
    return isAhead && canBeSeen(text);
  });
  return start <= 0 ? marks : [...marks.slice(start), ...marks.slice(0, start)];
}
