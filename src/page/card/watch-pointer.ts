import type { Point } from '@/core/geometry/rect';
import { leavesDocument } from './leaves-document';
import { type Listen, listenToPeople } from './listen-to-people';
import { pointOf } from './point-of';
import { type TapListeners, watchTaps } from './watch-taps';

/** What a reader does with pointer and keys, as far as terms are concerned. */
export interface PointerListeners extends TapListeners {
  /** The mouse or pen rests at or moves over a point, once a frame at most; null when it has left this document. */
  onMove(point: Point | null, isShift?: boolean): void;
  /** Shift is pressed, while the pointer may rest somewhere. */
  onShift(): void;
  /** A press of mouse or pen began somewhere on the page; what a finger begins may be to scroll. */
  onPress(point: Point): void;
  /** A press is more than one: it drags, selects a word by its second click, or calls for a menu. */
  onGesture(): void;
  /** Escape was pressed; returns whether it was meant for us, so that the page does not act on it too. */
  onEscape(): boolean;
}

/** How many px a hand that only presses may move: fewer than from a term to its card, into which no drag is to lead. */
const DRAG_PX = 3;

/** Listens on the window until the signal aborts. */
export function watchPointer(listeners: PointerListeners, signal: AbortSignal): void {
  const listen = listenToPeople(signal);
  watchMoves(listeners, listen, signal);
  watchGestures(listeners, listen);
  watchTaps(listeners, listen, signal);
  listen('keydown', (event) => {
    if (event.key === 'Shift' && !event.repeat) listeners.onShift();
    if (event.key !== 'Escape' || !listeners.onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

function watchMoves(listeners: PointerListeners, listen: Listen, signal: AbortSignal): void {
  let frame = 0;
  let latest: PointerEvent | null = null;
  const leave = (event: PointerEvent) => {
    if (!leavesDocument(event)) return;
    latest = null;
    listeners.onMove(null);
  };
  const tell = () => {
    if (latest) listeners.onMove(pointOf(latest), latest.shiftKey);
    latest = null;
  };
  listen('pointermove', (event) => {
    // A pressed button selects or drags; a finger scrolls.
    if (event.pointerType === 'touch' || event.buttons !== 0 || leavesDocument(event)) return;
    latest = listeners.isInCard(event) ? null : event;
    // Asked for anew each time: the page can take back the frames that others wait for.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tell);
  });
  listen('pointerdown', () => {
    // A move that was not told yet would begin a rest under the press.
    latest = null;
  });
  listen('pointerout', leave);
  listen('pointerover', leave);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function watchGestures(listeners: PointerListeners, listen: Listen): void {
  const begin = (event: Event) => {
    if (!listeners.isInCard(event)) listeners.onGesture();
  };
  listen('contextmenu', begin);
  let pressedAt: Point | null = null;
  let isTouch = false;
  listen('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch';
    pressedAt = isTouch || listeners.isInCard(event) ? null : pointOf(event);
    if (pressedAt) listeners.onPress(pressedAt);
  });
  listen('mousedown', (event) => event.detail > 1 && !isTouch && begin(event));
  listen('pointermove', (event) => {
    if (!pressedAt || event.buttons === 0) return;
    const { x, y } = pointOf(event);
    if (Math.hypot(x - pressedAt.x, y - pressedAt.y) <= DRAG_PX) return;
    pressedAt = null;
    listeners.onGesture();
  });
}
