import { render } from 'preact';
import type { Rect } from '@/core/card-position';
import { TermCard, type TermCardProps } from '@/ui/card/TermCard';
import { addCardElement, layerAround } from './card-element';
import { type CardAnchor, carryAlong, type PlacedCard, place } from './card-placing';

/** What the card says. */
export type CardContent = Pick<TermCardProps, 'explanation' | 'seen' | 'canGoBack'>;

/** What people do in the card. Fingers neither enter nor leave; they press. */
export interface CardCallbacks
  extends Pick<TermCardProps, 'onOpenRelated' | 'onBack' | 'onClose' | 'onOpenChecklist'> {
  onEnter(): void;
  onLeave(): void;
  onPress(): void;
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

  function add(anchor: CardAnchor): OpenCard {
    const card: OpenCard = {
      ...addCardElement(anchor.node),
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
    return card;
  }

  const host: CardHost = {
    show(content, anchor = open?.anchor) {
      if (!anchor) return;
      // The page may have removed our element, or the mark may be in another layer than the last.
      if (open && open.host.parentNode !== layerAround(anchor.node)) host.hide();
      open ??= add(anchor);
      if (open.anchor !== anchor) open.side = undefined;
      open.anchor = anchor;
      const hadFocus = open.root.activeElement !== null;
      const { id } = content.explanation.entry;
      render(<TermCard key={id} headingId="name" {...callbacks} {...content} />, open.content);
      open.content.scrollTop = 0;
      open.resized.disconnect();
      open.resized.observe(open.content.firstElementChild as Element);
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
      const { content, resized, root, focusBefore } = open;
      const hadFocus = root.activeElement !== null;
      resized.disconnect();
      render(null, content);
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
