import { canBeSeen } from '../sight/can-be-seen';
import type { Mark } from './mark';
import { placedMark } from './placed-mark';
import { rectsOf } from './rects-of';

/**
 * Marks in the order in which they are read in a direction, from where the page is scrolled to, and at the end those
 * passed over: the first is not above the viewport, or, going back, not below it.
 */
export function fromViewOn(marks: readonly Mark[], direction: 1 | -1): readonly Mark[] {
  const start = marks.findIndex((mark) => {
    const top = rectsOf(mark)[0]?.top ?? 0;
    const isAhead = direction === 1 ? top >= 0 : top <= innerHeight;
    return isAhead && canBeSeen(placedMark(mark));
  });
  return start <= 0 ? marks : [...marks.slice(start), ...marks.slice(0, start)];
}
