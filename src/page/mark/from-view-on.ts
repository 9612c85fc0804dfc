import { canBeSeen } from '../sight/can-be-seen';
import type { Mark } from './mark';
import { placedMark } from './placed-mark';

/**
 * Marks in the order in which they are read in a direction, from where the page is scrolled to, and at the end those
 * passed over: the first is not above the viewport, or, going back, not below it.
 */
export function fromViewOn(marks: readonly Mark[], direction: 1 | -1): readonly Mark[] {
  const start = marks.findIndex((mark) => {
    const text = placedMark(mark);
    const top = text.rects()[0]?.top ?? 0;
    const isAhead = direction === 1 ? top >= 0 : top <= innerHeight;
    return isAhead && canBeSeen(text);
  });
  return start <= 0 ? marks : [...marks.slice(start), ...marks.slice(0, start)];
}
