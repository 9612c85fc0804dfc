import type { CardAction, DrawnElement } from '@/core/card/card-drawing';
import type { Rect } from '@/core/card/card-position';
import { buildDrawing } from './build-drawing';
import { addCardElement, layerAround } from './card-element';
import { type CardAnchor, carryAlong, type PlacedCard, place } from './card-placing';

/** What people do in the card. Fingers neither enter nor leave; they press. */
export interface CardCallbacks {
  onEnter(): void;
  onLeave(): void;
  onPress(): void;
  onAction(action: CardAction): void;
}

/** What a card shows, and the style sheet it is shown with. */
export interface CardContent {
  drawing: DrawnElement;
  styles: string;
}

/** The card on the page: in the document only while it shows. */
export interface CardHost {
  /** Shows a card beside its anchor; without one, shows another card where one stands. */
  show(content: CardContent, anchor?: CardAnchor): void;
  /** Follows the mark, whose client rects have changed. */
  move(rects: readonly Rect[]): void;
  /** Removes every trace, and gives focus back if the card had it. */
  hide(): void;
  /** Brings keyboard and screen reader into the card. */
  focus(): void;
  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean;
}

interface OpenCard extends PlacedCard {
  root: ShadowRoot;
  resized: ResizeObserver;
  focusBefore?: Element | null;
}

/** Makes the host of this document's card; nothing is on the page until `show`. */
export function createCardHost(callbacks: CardCallbacks): CardHost {
  let open: OpenCard | null = null;

  function add(anchor: CardAnchor, styles: string): OpenCard {
    const card: OpenCard = {
      ...addCardElement(anchor.node, styles),
      anchor,
      resized: new ResizeObserver(() => place(card)),
    };
    card.frame.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') callbacks.onEnter();
    });
    card.frame.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch') callbacks.onLeave();
    });
    card.frame.addEventListener('pointerdown', () => {
      rememberFocus(card);
      callbacks.onPress();
    });
    card.content.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest('[data-action]')?.getAttribute('data-action');
      if (action) callbacks.onAction(action as CardAction);
    });
    return card;
  }

  const host: CardHost = {
    show({ drawing, styles }, anchor = open?.anchor) {
      if (!anchor) return;
      // The page may have removed our element, or the mark may be in another layer than the last.
      if (open && open.host.parentNode !== layerAround(anchor.node)) host.hide();
      open ??= add(anchor, styles);
      if (open.anchor !== anchor) open.side = undefined;
      open.anchor = anchor;
      const hadFocus = open.root.activeElement !== null;
      const card = buildDrawing(drawing);
      open.content.replaceChildren(card);
      open.content.scrollTop = 0;
      open.resized.disconnect();
      open.resized.observe(card);
      if (hadFocus) host.focus();
      place(open);
    },

    move(rects) {
      if (!open) return;
      open.anchor = carryAlong(open.anchor, rects);
      place(open);
    },

    hide() {
      if (!open) return;
      const { resized, root, focusBefore } = open;
      const hadFocus = root.activeElement !== null;
      resized.disconnect();
      open.host.remove();
      open = null;
      if (hadFocus && focusBefore?.isConnected)
        (focusBefore as HTMLElement).focus({ preventScroll: true });
    },

    focus() {
      if (!open) return;
      rememberFocus(open);
      (open.content.firstElementChild as HTMLElement).focus({ preventScroll: true });
    },

    contains: (event) => open !== null && event.composedPath()[0] === open.host,
  };
  return host;
}

function rememberFocus(card: OpenCard): void {
  if (card.root.activeElement) return;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  card.focusBefore = active;
}
