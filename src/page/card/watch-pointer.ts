import type { Point } from '@/core/geometry/rect';

/** What a reader does with pointer and keys, as far as terms are concerned. */
export interface PointerListeners {
  /** Whether an event happened inside our own card, which listens for itself. */
  isInCard(event: Event): boolean;
  /** The mouse or pen rests at or moves over a point, once a frame at most; null when it has left the page. */
  onMove(point: Point | null): void;
  /** A press began somewhere on the page. */
  onPress(point: Point): void;
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

/** Listens on the window until the signal aborts. Events that a script made up are not believed. */
export function watchPointer(listeners: PointerListeners, signal: AbortSignal): void {
  const listen: Listen = (type, listener) => {
    const ifTrusted = (event: Event) => {
      if (event.isTrusted) listener(event as Parameters<typeof listener>[0]);
    };
    window.addEventListener(type, ifTrusted, {
      capture: true,
      passive: type !== 'keydown',
      signal,
    });
  };
  watchMoves(listeners, listen, signal);
  listen('pointerdown', (event) => {
    if (!listeners.isInCard(event)) listeners.onPress(pointOf(event));
  });
  listen('click', (event) => {
    if (!listeners.isInCard(event) && isPlainClick(event)) listeners.onTap(pointOf(event));
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !listeners.onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
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
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    latest = null;
    listeners.onMove(null);
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
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

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
