import { type Point, placeCard, type Rect, type Side } from '@/core/card/card-position';

/** What the card stands beside: the client rects of a mark, a node of it, and the pointer if that opened it. */
export interface CardAnchor {
  node: Node;
  rects: readonly Rect[];
  pointer?: Point;
}

/** A card on the page, and where it stands. */
export interface PlacedCard {
  host: HTMLElement;
  frame: HTMLElement;
  content: HTMLElement;
  anchor: CardAnchor;
  side?: Side | undefined;
}

/** Measures the card and puts it beside its anchor. */
export function place(card: PlacedCard): void {
  const { host, frame, content, anchor } = card;
  const viewport = host.getBoundingClientRect();
  // The page may have zoomed its root element, and our host with it.
  const scale = viewport.width / host.offsetWidth || 1;
  const placement = placeCard({
    anchorRects: anchor.rects,
    cardSize: {
      width: frame.offsetWidth * scale,
      height: (content.scrollHeight + frame.offsetHeight - content.offsetHeight) * scale,
    },
    viewport,
    pointer: anchor.pointer,
    side: card.side,
  });
  frame.style.left = `${(placement.left - viewport.left) / scale}px`;
  frame.style.top = `${(placement.top - viewport.top) / scale}px`;
  frame.style.maxHeight = `${placement.maxHeight / scale}px`;
  card.side = placement.side;
}

/** Gives the anchor where its mark has moved to; the pointer counts as resting on the same spot of it. */
export function carryAlong(anchor: CardAnchor, rects: readonly Rect[]): CardAnchor {
  const [before] = anchor.rects;
  const [now] = rects;
  if (!anchor.pointer || !before || !now) return { ...anchor, rects };
  const x = anchor.pointer.x + now.left - before.left;
  const y = anchor.pointer.y + now.top - before.top;
  return { ...anchor, rects, pointer: { x, y } };
}
