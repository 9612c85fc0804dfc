import type { Point } from '@/core/geometry/rect';
import { frameUnder, leavesDocument } from './leaves-document';
import { pointOf } from './point-of';

type Listener<K extends keyof WindowEventMap> = (event: WindowEventMap[K]) => void;

/**
 * What is listened for from the start: on the window, who was there first can keep an event from all that came later.
 * Wheel and touches are not in it, since to wait for these costs a page that scrolls.
 */
export const HEARD_FROM_THE_START =
  'pointermove pointerdown pointerup pointerover pointerout click keydown focus blur focusin focusout mousedown mouseup'.split(
    ' ',
  ) as (keyof WindowEventMap)[];

/** What people do on a page, heard in this document before any script of the page hears of it. */
export class FirstInput {
  readonly #listeners = new Map<string, Set<Listener<never>>>();
  #mouse: Point | null = null;
  #frame: HTMLElement | null = null;

  constructor() {
    for (const type of HEARD_FROM_THE_START) this.#hear(type);
  }

  /** Where mouse or pen were last seen in the viewport; null where they are not on the page. */
  get mouse(): Point | null {
    return this.#mouse;
  }

  /** The frame that the pointer went into from here, and has not left; null where it is in none. */
  get frame(): HTMLElement | null {
    return this.#frame;
  }

  /** Calls back with each event of these types until the signal aborts. */
  on<K extends keyof WindowEventMap>(
    types: readonly K[],
    listener: Listener<K>,
    signal: AbortSignal,
  ): void {
    for (const type of types) {
      // Each time, since `document.open` takes every listener off the window.
      this.#hear(type);
      const listeners = this.#listeners.get(type) ?? new Set();
      this.#listeners.set(type, listeners.add(listener));
      signal.addEventListener('abort', () => listeners.delete(listener));
    }
  }

  #hear(type: keyof WindowEventMap): void {
    const passive = /^(?:wheel|touch)/.test(type);
    addEventListener(type, this.#tell, { capture: true, passive });
  }

  readonly #tell = (event: Event): void => {
    if (event.isTrusted) this.#noteMouse(event as PointerEvent);
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event as never);
  };

  #noteMouse(event: PointerEvent): void {
    if (leavesDocument(event)) {
      this.#mouse = null;
      this.#frame = frameUnder(event);
    } else if (event.type === 'pointermove' && event.pointerType !== 'touch') {
      this.#mouse = pointOf(event);
      this.#frame = null;
    }
  }
}

let made: FirstInput | undefined;

/** Gives the input of this document, which is first asked for before the page has any script. */
export function firstInput(): FirstInput {
  made ??= new FirstInput();
  return made;
}
