import type { Mark } from './marks';
import { rectsOf } from './term-at-point';

/** Scrolls a mark into the middle of the viewport, and of whatever scrolls around it. */
export function scrollToMark(mark: Mark): void {
  const { startContainer } = mark.range;
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // An element taller than the viewport is centred without its mark being seen.
  const top = rectsOf(mark)[0]?.top ?? 0;
  if (top < 0 || top > innerHeight) {
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }
}

/** The mark from which reading goes on: the first that is not above the viewport, or, going back, the last not below it. */
export function markInView(marks: readonly Mark[], direction: 1 | -1): Mark | undefined {
  const topOf = (mark: Mark) => rectsOf(mark)[0]?.top ?? 0;
  return direction === 1
    ? marks.find((mark) => topOf(mark) >= 0)
    : marks.findLast((mark) => topOf(mark) <= innerHeight);
}

/** Whether something of a rectangle is in the viewport. */
export function isInViewport({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
