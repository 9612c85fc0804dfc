import type { DrawnElement } from '@/core/card/card-drawing';
import type { Point, Rect } from '@/core/geometry/rect';
import { BorrowedFocus } from './borrowed-focus';
import { buildDrawing } from './build-drawing';
import { type CardAnchor, movedAnchor } from './card-anchor';
import { addCardElement, isInLayerOf, putInLayer } from './card-element';
import type { CardTarget } from './card-target';
import { focusOn } from './focus-on';
import { footChanger } from './foot-changer';
import { isSheet } from './is-sheet';
import { isTabLeaving } from './is-tab-leaving';
import { type CardCallbacks, listenInCard } from './listen-in-card';
import type { OwnEvents, OwnSurroundings } from './own-events';
import { PointerPassage } from './pointer-passage';
import { putBesideAnchor } from './put-beside-anchor';
import { offerReading } from './read-aloud';

/** What a card shows, and the style sheet it is shown with. */
export interface CardContent {
  drawing: DrawnElement;
  styles: string;
}

interface OpenCard extends OwnSurroundings {
  anchor: CardAnchor;
  events: OwnEvents;
  /** Places the card anew when a fold in it opens or its text reflows. */
  resized: ResizeObserver;
  /** Ends what listens for the card. */
  life: AbortController;
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
    const { element, focus, resized, life } = this.#openOn(target, pointer, styles);
    const hadFocus = focus.isInCard;
    element.frame.replaceChildren(card);
    offerReading(card, life.signal);
    resized.disconnect();
    resized.observe(card);
    // Without `remember`: what had the focus before the card did is noted already.
    if (hadFocus) focusOn(card);
    this.#place();
  }

  /** Gives what puts another foot below the card that shows just then, and changes no other. */
  footChanger(): (drawing: DrawnElement) => void {
    return this.#open ? footChanger(this.#open.element) : () => {};
  }

  /** Follows the target, whose client rects have changed; a sheet stays. A card that the page has taken away is closed. */
  move(rects: readonly Rect[]): void {
    if (!this.#open) return;
    const { element, anchor } = this.#open;
    const { host } = element;
    if (!host.parentNode) {
      this.#callbacks.onAction('close');
      return;
    }
    // The page has drawn anew what is around the card, or closed all popovers.
    if (!host.matches(':popover-open')) putInLayer(anchor.target.node, host);
    if (!isSheet()) this.#open.anchor = movedAnchor(anchor, rects);
    this.#place();
  }

  /** Removes every trace, and gives focus back if the card had it. */
  hide(): void {
    if (!this.#open) return;
    const { element, anchor, focus, resized, life } = this.#open;
    resized.disconnect();
    // Before the card goes, so that the page does not hear of the focus that it never missed.
    if (focus.isInCard) focus.giveBack(anchor.target.node);
    element.host.remove();
    life.abort();
    this.#open = null;
  }

  /** Brings keyboard and screen reader into the card. */
  focus(): void {
    if (!this.#open) return;
    this.#open.focus.remember();
    focusOn(this.#open.element.frame.firstElementChild);
  }

  /** Whether an event is the card's. */
  contains(event: Event): boolean {
    return this.#open?.events.has(event) ?? false;
  }

  #openOn(target: CardTarget, pointer: Point | undefined, styles: string): OpenCard {
    const last = this.#open;
    const anchor =
      last?.anchor.target === target ? last.anchor : { target, rects: target.rects(), pointer };
    // The page may have removed our element, or the target may be in another layer than the last.
    if (last && !isInLayerOf(target.node, last.element)) this.hide();
    this.#open ??= this.#add(anchor, styles);
    this.#open.anchor = anchor;
    return this.#open;
  }

  #add(anchor: CardAnchor, styles: string): OpenCard {
    const element = addCardElement(anchor.target.node, styles);
    const focus = new BorrowedFocus(element.root);
    const card = { element, focus, passage: new PointerPassage(element.frame) };
    const life = new AbortController();
    const callbacks = { ...this.#callbacks, onTab: (isBack: boolean) => this.#tab(isBack) };
    const events = listenInCard(card, callbacks, life.signal);
    const resized = new ResizeObserver(() => this.#place());
    return { ...card, anchor, events, resized, life };
  }

  /** Closes a card that Tab goes out of, on from its target; gives whether the focus is where it is to go. */
  #tab(isBack: boolean): boolean {
    if (!this.#open || !isTabLeaving(this.#open.element, isBack)) return false;
    const isThere = this.#open.focus.goOnFrom(this.#open.anchor.target.node, isBack);
    this.#callbacks.onAction('close');
    return isThere;
  }

  #place(): void {
    if (!this.#open) return;
    putBesideAnchor(this.#open.element, this.#open.anchor);
    this.#open.passage.look();
  }
}
