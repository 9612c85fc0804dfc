import type { CardAction } from '@/core/card/card-drawing';
import type { CardElement } from './card-element';

/** What people do in the card. Fingers neither enter nor leave; they press. */
export interface CardCallbacks {
  onEnter(): void;
  onLeave(): void;
  onPress(): void;
  onAction(action: CardAction): void;
}

/** Listens in the card for as long as its element lives. */
export function listenInCard({ frame, content }: CardElement, callbacks: CardCallbacks): void {
  frame.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'touch') callbacks.onEnter();
  });
  frame.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') callbacks.onLeave();
  });
  frame.addEventListener('pointerdown', () => callbacks.onPress());
  content.addEventListener('click', ({ target }) => {
    const action = (target as Element).closest('[data-action]')?.getAttribute('data-action');
    if (action) callbacks.onAction(action as CardAction);
  });
}
