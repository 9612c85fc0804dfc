import type { Point } from '@/core/geometry/rect';
import { later } from '../pace/later';
import type { Listen } from './listen-to-people';
import { pointOf } from './point-of';

/** What people tap: what watches for taps has to know whose they are. */
export interface TapListeners {
  /** Whether an event is our own card's, which listens for itself. */
  isInCard(event: Event): boolean;
  /** A tap of a finger, or a click on text that the page gives no meaning of its own. */
  onTap(tap: Tap): void;
}

/** A tap or click: where, and of what kind. */
export interface Tap {
  readonly point: Point;
  readonly isTouch: boolean;
  /** Whether it is on text that the page gives no meaning of its own. */
  readonly isPlain: boolean;
}

const INTERACTIVE = 'a[href],button,input,select,textarea,summary,label,[role=button],[role=link]';

/** How many px a finger may move in a tap, and how many ms stay: beyond that it scrolls or presses for a menu. */
const TAP_PX = 10;
const TAP_MS = 500;

/** How many ms after a tap its click comes at the latest: browsers wait for a second tap that would zoom. */
const CLICK_MS = 350;

/** Watches for clicks, and for taps whose click the page has kept from coming. */
export function watchTaps(listeners: TapListeners, listen: Listen, signal: AbortSignal): void {
  let began: PointerEvent | null = null;
  let stopWaiting = () => {};
  listen('pointerdown', (event) => {
    stopWaiting();
    const isTap = event.isPrimary && event.pointerType === 'touch' && !listeners.isInCard(event);
    began = isTap ? event : null;
  });
  listen('pointerup', (event) => {
    if (!began || !isShort(began, event)) return;
    const tap = tapOf(event);
    stopWaiting = later(() => listeners.onTap(tap), CLICK_MS);
  });
  listen('pointercancel', () => {
    began = null;
  });
  listen('click', (event) => {
    stopWaiting();
    if (listeners.isInCard(event)) return;
    const tap = tapOf(event as PointerEvent);
    if (tap.isTouch || tap.isPlain) listeners.onTap(tap);
  });
  listen('contextmenu', () => stopWaiting());
  signal.addEventListener('abort', () => stopWaiting());
}

function tapOf(event: PointerEvent): Tap {
  const isTouch = event.pointerType === 'touch';
  return { point: pointOf(event), isTouch, isPlain: isPlain(event) };
}

function isShort(from: PointerEvent, to: PointerEvent): boolean {
  const px = Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
  return px <= TAP_PX && to.timeStamp - from.timeStamp <= TAP_MS;
}

/** Whether a click means the text under it: not a link, a button, a selection or a click with a key held down. */
function isPlain(event: MouseEvent): boolean {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return false;
  }
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(INTERACTIVE)) return false;
  return getSelection()?.isCollapsed !== false;
}
