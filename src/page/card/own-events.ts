import type { BorrowedFocus } from './borrowed-focus';
import type { CardElement } from './card-element';
import { firstInput, HEARD_FROM_THE_START } from './first-input';
import { pointOf } from './point-of';
import type { PointerPassage } from './pointer-passage';

/**
 * Events inside the card that the page does not hear of: they would set off its shortcuts, focus traps, copy blockers
 * and scroll hijacks, and its listeners for clicks outside a menu.
 */
const KEPT_FROM_THE_PAGE = [
  ...HEARD_FROM_THE_START,
  ...('keypress keyup mousemove mouseover mouseout auxclick dblclick contextmenu touchstart touchmove touchend wheel selectstart dragstart copy cut'.split(
    ' ',
  ) as (keyof WindowEventMap)[]),
];

/** How a press goes on that began with `pointerdown`, perhaps elsewhere. */
const REST_OF_A_PRESS = ['mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'];

/** What decides which events are the card's: its element, the focus that it may have, and where the pointer goes. */
export interface OwnSurroundings {
  readonly element: CardElement;
  readonly focus: BorrowedFocus;
  readonly passage: PointerPassage;
}

/** What people do in the card. */
interface OwnEventCallbacks {
  /** A press began; the focus has not moved yet. */
  onPress(): void;
  /** Tab is pressed, or with `isBack` Shift and Tab; gives whether the focus is where it is to go. */
  onTab(isBack: boolean): boolean;
  /** A click, by whatever means, on this element. */
  onClick(inside: Element | null): void;
}

/** The events that are the card's: no script of the page hears of them, wherever it listens. */
export class OwnEvents {
  readonly #card: OwnSurroundings;
  readonly #callbacks: OwnEventCallbacks;
  /** Whether the last press began in the card. */
  #isPressed = false;

  /** Keeps events from the page until the signal aborts. */
  constructor(card: OwnSurroundings, callbacks: OwnEventCallbacks, signal: AbortSignal) {
    this.#card = card;
    this.#callbacks = callbacks;
    firstInput().on(KEPT_FROM_THE_PAGE, (event) => this.#hear(event), signal);
  }

  /** Whether an event is the card's. */
  has(event: Event): boolean {
    if (this.#isInside(event)) return true;
    if (event instanceof FocusEvent) return this.#card.focus.isPassing(event);
    if (this.#isPressed && REST_OF_A_PRESS.includes(event.type)) return true;
    return isMoveOrPress(event) && this.#card.passage.isOpenAt(pointOf(event));
  }

  #hear(event: Event): void {
    const isOwn = this.has(event);
    if (event.isTrusted) this.#followPress(event, isOwn);
    if (!isOwn) return;
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown') this.#press(event);
    else if (this.#isInside(event)) this.#act(event);
    // What the page has under the card is not what was pressed.
    else if (REST_OF_A_PRESS.includes(event.type)) event.preventDefault();
  }

  #press({ isTrusted }: Event): void {
    if (!isTrusted) return;
    this.#card.focus.remember();
    this.#callbacks.onPress();
  }

  #act(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type === 'click') this.#callbacks.onClick(this.#clicked(event as MouseEvent));
    const { type, key, shiftKey } = event as KeyboardEvent;
    if (type === 'keydown' && key === 'Tab' && this.#callbacks.onTab(shiftKey)) {
      event.preventDefault();
    }
  }

  #followPress(event: Event, isOwn: boolean): void {
    if (event.type === 'pointerdown') this.#isPressed = isOwn;
    else if (isAfterPress(event)) this.#isPressed = false;
    if (isMoveOrPress(event)) this.#card.passage.close(pointOf(event));
  }

  #isInside(event: Event): boolean {
    return event.composedPath().includes(this.#card.element.host);
  }

  /** The element that was clicked. The event does not tell, since the root is closed. */
  #clicked({ detail, clientX, clientY }: MouseEvent): Element | null {
    const { root, frame } = this.#card.element;
    const at = detail > 0 ? root.elementFromPoint(clientX, clientY) : null;
    // A click by key or screen reader is where the focus is.
    return frame.contains(at) ? at : root.activeElement;
  }
}

/** Whether the click of a press has come by then, if one does. */
function isAfterPress(event: Event): boolean {
  return event.type === 'keydown' || (isMoveOrPress(event) && event.buttons === 0);
}

function isMoveOrPress(event: Event): event is PointerEvent {
  return event.type === 'pointermove' || event.type === 'pointerdown';
}
