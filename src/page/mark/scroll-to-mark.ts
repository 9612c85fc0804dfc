import type { Mark } from './mark';
import { rectsOf } from './rects-of';

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
