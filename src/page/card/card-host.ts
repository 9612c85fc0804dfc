import type { DrawnElement } from '@/core/card/card-drawing';
import type { Point, Rect } from '@/core/geometry/rect';
import { BorrowedFocus } from './borrowed-focus';
import { buildDrawing } from './build-drawing';
import { type CardAnchor, movedAnchor } from './card-anchor';
import { addCardElement, type CardElement } from './card-element';
import type { CardTarget } from './card-target';
import { layerAround } from './layer-around';
import { type CardCallbacks, listenInCard } from './listen-in-card';
import { putBesideAnchor } from './put-beside-anchor';

/** What a card shows, and the style sheet it is shown with. */
export interface CardContent {
  drawing: DrawnElement;
  styles: string;
}

interface OpenCard {
  element: CardElement;
  anchor: CardAnchor;
  focus: BorrowedFocus;
  /** Places the card anew when a fold in it opens or its text reflows. */
  resized: ResizeObserver;
}

/** The card on the page: in the document only while it shows. */
export class CardHost {
  readonly #callbacks: CardCallbacks;
  #open: OpenCard | null = null;

  constructor(callbacks: CardCallbacks) {
    this.#callbacks = callbacks;
  }

  /**
   * Shows a card beside its target, near the pointer if that opened it. A card that already stands beside this target
   * stays where it is. Throws where the drawing holds what a card must never hold.
   */
  show({ drawing, styles }: CardContent, target: CardTarget, pointer?: Point): void {
    const card = buildDrawing(drawing);
    const { element, anchor, focus, resized } = this.#openOn(target, pointer, styles);
    const hadFocus = focus.isInCard;
    element.content.replaceChildren(card);
    element.content.scrollTop = 0;
    resized.disconnect();
    resized.observe(card);
    if (hadFocus) this.focus();
    putBesideAnchor(element, anchor);
  }

  /** Follows the target, whose client rects have changed. */
  move(rects: readonly Rect[]): void {
    if (!this.#open) return;
    this.#open.anchor = movedAnchor(this.#open.anchor, rects);
    putBesideAnchor(this.#open.element, this.#open.anchor);
  }

  /** Removes every trace, and gives focus back if the card had it. */
  hide(): void {
    if (!this.#open) return;
    const { element, focus, resized } = this.#open;
    const hadFocus = focus.isInCard;
    resized.disconnect();
    element.host.remove();
    this.#open = null;
    if (hadFocus) focus.giveBack();
  }

  /** Brings keyboard and screen reader into the card. */
  focus(): void {
    if (!this.#open) return;
    this.#open.focus.remember();
    (this.#open.element.content.firstElementChild as HTMLElement).focus({ preventScroll: true });
  }

  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean {
    return this.#open !== null && event.composedPath()[0] === this.#open.element.host;
  }

  #openOn(target: CardTarget, pointer: Point | undefined, styles: string): OpenCard {
    const last = this.#open;
    const anchor =
      last?.anchor.target === target ? last.anchor : { target, rects: target.rects(), pointer };
    // The page may have removed our element, or the target may be in another layer than the last.
    if (last && last.element.host.parentNode !== layerAround(target.node)) this.hide();
    this.#open ??= this.#add(anchor, styles);
    this.#open.anchor = anchor;
    return this.#open;
  }

  #add(anchor: CardAnchor, styles: string): OpenCard {
    const element = addCardElement(anchor.target.node, styles);
    const focus = new BorrowedFocus(element.root);
    const resized = new ResizeObserver(() => putBesideAnchor(element, open.anchor));
    const open: OpenCard = { element, anchor, focus, resized };
    element.frame.addEventListener('pointerdown', () => focus.remember());
    listenInCard(element, this.#callbacks);
    return open;
  }
}
