import type { Mark } from './mark';
import { rectsOf } from './rects-of';

/** The mark from which reading goes on: the first that is not above the viewport, or, going back, the last not below it. */
export function markInView(marks: readonly Mark[], direction: 1 | -1): Mark | undefined {
  const topOf = (mark: Mark) => rectsOf(mark)[0]?.top ?? 0;
  return direction === 1
    ? marks.find((mark) => topOf(mark) >= 0)
    : marks.findLast((mark) => topOf(mark) <= innerHeight);
}
