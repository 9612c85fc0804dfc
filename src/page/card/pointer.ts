/** A point of the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** What a reader does with pointer and keys, as far as terms are concerned. */
export interface PointerListeners {
  /** The mouse or pen rests at or moves over a point, once a frame at most; null when it has left the page. */
  onMove(point: Point | null): void;
  /** Whether an event happened inside our own card, which listens for itself. */
  isOurs(event: Event): boolean;
  /** A press began somewhere on the page. */
  onPress(point: Point): void;
  /** A tap or click on text that the page gives no meaning of its own. */
  onTap(point: Point): void;
  /** Escape was pressed; returns whether it was meant for us, so that the page does not act on it too. */
  onEscape(): boolean;
}

const INTERACTIVE = 'a[href],button,input,select,textarea,summary,label,[role=button],[role=link]';

/** Listens on the window until the signal aborts. Events that a script made up are not believed. */
export function watchPointer(listeners: PointerListeners, signal: AbortSignal): void {
  let frame = 0;
  let latest: PointerEvent | null = null;
  const onFrame = () => {
    if (latest) listeners.onMove(pointOf(latest));
    latest = null;
  };
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ) => {
    const trusted = (event: WindowEventMap[K]) => event.isTrusted && listener(event);
    window.addEventListener(type, trusted, { capture: true, passive: type !== 'keydown', signal });
  };

  listen('pointermove', (event) => {
    // A pressed button selects or drags; a finger scrolls.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = listeners.isOurs(event) ? null : event;
    // Asked for anew each time: the page can take back the frames that others wait for.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onFrame);
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    latest = null;
    listeners.onMove(null);
  });
  listen('pointerdown', (event) => listeners.isOurs(event) || listeners.onPress(pointOf(event)));
  listen('click', (event) => {
    const [target] = event.composedPath();
    if (listeners.isOurs(event) || event.button !== 0 || hasModifier(event)) return;
    if (getSelection()?.isCollapsed === false) return;
    if (target instanceof Element && target.closest(INTERACTIVE)) return;
    listeners.onTap(pointOf(event));
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !listeners.onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

function hasModifier(event: MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
