import { cardPlacement, VIEWPORT_MARGIN_PX } from '@/core/card/card-placement';
import { sheetPlacement } from '@/core/card/sheet-placement';
import { seenPart } from '../sight/seen-part';
import type { CardAnchor } from './card-anchor';
import type { CardElement } from './card-element';
import { isSheet } from './is-sheet';

/** Measures the card, puts it beside its anchor or along an edge, and notes there on which side it stands. */
export function putBesideAnchor({ host, frame }: CardElement, anchor: CardAnchor): void {
  const all = host.getBoundingClientRect();
  const viewport = seenPart(all);
  // The page may have zoomed its root element, and our host with it.
  const scale = all.width / host.offsetWidth || 1;
  const asSheet = isSheet();
  frame.classList.toggle('sheet', asSheet);
  const room = viewport.right - viewport.left - (asSheet ? 0 : 2 * VIEWPORT_MARGIN_PX);
  frame.style.maxWidth = `${Math.max(0, room) / scale}px`;
  // One of them scrolls: the body of the card, or all of it where there is little room.
  const scrollers = [...frame.querySelectorAll<HTMLElement>('.card, .body')];
  const cutOff = scrollers.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  const height = (frame.offsetHeight + Math.max(0, ...cutOff)) * scale;
  const { rects: targetRects, pointer, side } = anchor;
  const cardSize = { width: frame.offsetWidth * scale, height };
  const placement = asSheet
    ? sheetPlacement({ targetRects, height, viewport, side })
    : cardPlacement({ targetRects, cardSize, viewport, pointer, side });
  frame.style.left = `${(placement.left - all.left) / scale}px`;
  frame.style.top = `${(placement.top - all.top) / scale}px`;
  frame.style.maxHeight = `${placement.maxHeight / scale}px`;
  const bodyHeight = (scrollers[1]?.scrollHeight ?? 0) * scale;
  const restHeight = height - bodyHeight;
  const isLow = placement.maxHeight < restHeight + Math.min(bodyHeight, restHeight);
  frame.classList.toggle('low', isLow);
  // A box that holds all it shows would keep the wheel in Chromium, and have nothing to scroll by it.
  for (const { style, scrollHeight, clientHeight } of scrollers)
    style.overscrollBehavior = scrollHeight > clientHeight ? 'contain' : '';
  frame.classList.toggle('above', placement.side === 'above');
  anchor.side = placement.side;
}
