import { onResized } from '../follow/on-resized';
import { seldom } from '../pace/seldom';

/** How often shadow roots that came late are looked for at most: that goes through all of a page. */
const ROOTS_PAUSE_MS = 5000;

/**
 * Calls back when shadow roots may have come late: nothing tells of one, but what it draws takes room. Gives what to call
 * after a change of the page.
 */
export function whenRootsMayCome(
  root: Document | Element,
  look: () => void,
  signal: AbortSignal,
): () => void {
  const lookSeldom = seldom(look, ROOTS_PAUSE_MS, signal);
  const outermost = root instanceof Element ? root : (root.body ?? root.documentElement);
  onResized(outermost, lookSeldom, signal);
  return lookSeldom;
}
