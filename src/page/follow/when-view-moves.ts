import { seldom } from '../pace/seldom';
import { onActivity } from './on-activity';

/** How often it is told of at most while a page is scrolled. */
const SCROLL_PAUSE_MS = 100;
/** How often at most while the reader does something else: a style sheet can show text by the pointer alone. */
const ACTIVITY_PAUSE_MS = 500;

/** Calls back when other parts of a page may have come into view, as the reader scrolls or does something else. */
export function whenViewMoves(callback: () => void, signal: AbortSignal): void {
  const onScroll = seldom(callback, SCROLL_PAUSE_MS, signal);
  addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  onActivity(seldom(callback, ACTIVITY_PAUSE_MS, signal), signal);
}
