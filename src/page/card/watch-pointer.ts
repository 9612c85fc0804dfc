import type { Point } from '@/core/geometry/rect';
import { firstInput } from './first-input';
import { pointOf } from './point-of';

/** What a reader does with pointer and keys, as far as terms are concerned. */
export interface PointerListeners {
  /** Whether an event is our own card's, which listens for itself. */
  isInCard(event: Event): boolean;
  /** The mouse or pen rests at or moves over a point, once a frame at most; null when it has left what we see of it. */
  onMove(point: Point | null): void;
  /** A press began somewhere on the page. */
  onPress(point: Point): void;
  /** The press goes on as a drag: it selects, or moves something. */
  onDrag(): void;
  /** A tap or click on text that the page gives no meaning of its own. */
  onTap(point: Point): void;
  /** Escape was pressed; returns whether it was meant for us, so that the page does not act on it too. */
  onEscape(): boolean;
}

type Listen = <K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
) => void;

const INTERACTIVE = 'a[href],button,input,select,textarea,summary,label,[role=button],[role=link]';

/** How many px a hand that only presses may move: fewer than from a term to its card, into which no drag is to lead. */
const DRAG_PX = 3;

/** Listens on the window until the signal aborts. Events that a script made up are not believed. */
export function watchPointer(listeners: PointerListeners, signal: AbortSignal): void {
  const listen: Listen = (type, listener) => {
    firstInput().on([type], (event) => event.isTrusted && listener(event), signal);
  };
  watchMoves(listeners, listen, signal);
  watchDrags(listeners, listen);
  listen('click', (event) => {
    if (!listeners.isInCard(event) && isPlainClick(event)) listeners.onTap(pointOf(event));
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !listeners.onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

function watchMoves(listeners: PointerListeners, listen: Listen, signal: AbortSignal): void {
  let frame = 0;
  let latest: PointerEvent | null = null;
  const tell = () => {
    if (latest) listeners.onMove(pointOf(latest));
    latest = null;
  };
  listen('pointermove', (event) => {
    // A pressed button selects or drags; a finger scrolls.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = listeners.isInCard(event) ? null : event;
    // Asked for anew each time: the page can take back the frames that others wait for.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tell);
  });
  listen('pointerdown', () => {
    // A move that was not told yet would begin a rest under the press.
    latest = null;
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    latest = null;
    listeners.onMove(null);
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function watchDrags(listeners: PointerListeners, listen: Listen): void {
  let pressedAt: Point | null = null;
  listen('pointerdown', (event) => {
    pressedAt = listeners.isInCard(event) ? null : pointOf(event);
    if (pressedAt) listeners.onPress(pressedAt);
  });
  listen('pointermove', (event) => {
    if (!pressedAt || event.pointerType === 'touch' || event.buttons === 0) return;
    const { x, y } = pointOf(event);
    if (Math.hypot(x - pressedAt.x, y - pressedAt.y) <= DRAG_PX) return;
    pressedAt = null;
    listeners.onDrag();
  });
}

/** Whether a click means the text under it: not a link, a button, a selection or a click with a key held down. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return false;
  }
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(INTERACTIVE)) return false;
  return getSelection()?.isCollapsed !== false;
}
