import { seldom } from '../pace/seldom';
import { onActivity } from './on-activity';

/** How often it is told of at most while a page is scrolled. */
const SCROLL_PAUSE_MS = 100;
/** How often at most while the reader does something else: a style sheet can show text by the pointer alone. */
const ACTIVITY_PAUSE_MS = 500;

/** Called when other parts of a page may have come into view. */
export interface ViewListeners {
  /** The window is scrolled. */
  onWindowScrolled(): void;
  /** Something else is, inside of the page. */
  onPaneScrolled(): void;
  /** The reader does anything but scroll, which may have opened something over the page. */
  onActive(): void;
}

/** Calls back when other parts of a page may have come into view, until the signal aborts. */
export function whenViewMoves(listeners: ViewListeners, signal: AbortSignal): void {
  const onWindow = seldom(() => listeners.onWindowScrolled(), SCROLL_PAUSE_MS, signal);
  const onPane = seldom(() => listeners.onPaneScrolled(), SCROLL_PAUSE_MS, signal);
  const onScroll = ({ target }: Event) => (target === document ? onWindow() : onPane());
  addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  onActivity(
    seldom(() => listeners.onActive(), ACTIVITY_PAUSE_MS, signal),
    signal,
  );
}
