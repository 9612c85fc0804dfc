import { containsPoint, type Point } from '@/core/geometry/rect';
import { firstInput } from './first-input';

/**
 * Lets the pointer through a card that came to lie under it by itself, as when the page scrolls: the wheel goes on to
 * scroll the page until the pointer moves onto the card.
 */
export class PointerPassage {
  readonly #frame: HTMLElement;
  /** Whether the pointer came onto the card by its own movement, and has been there since. */
  #isTaken = false;

  /** `frame` is what people see of the card. */
  constructor(frame: HTMLElement) {
    this.#frame = frame;
  }

  /** Whether the pointer goes through at a point of the viewport where people see the card. */
  isOpenAt(point: Point): boolean {
    return this.#frame.style.pointerEvents === 'none' && this.#covers(point);
  }

  /** Looks what came under the resting pointer; to be called whenever the card has been put somewhere. */
  look(): void {
    const { mouse } = firstInput();
    const isUnderMouse = mouse !== null && this.#covers(mouse);
    this.#isTaken &&= isUnderMouse;
    this.#frame.style.pointerEvents = isUnderMouse && !this.#isTaken ? 'none' : '';
  }

  /** Has the card take the pointer, which has moved or pressed at a point. */
  close(point: Point): void {
    this.#isTaken = this.#covers(point);
    this.#frame.style.pointerEvents = '';
  }

  #covers(point: Point): boolean {
    return containsPoint(this.#frame.getBoundingClientRect(), point);
  }
}
