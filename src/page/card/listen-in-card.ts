import type { CardAction } from '@/core/card/card-drawing';
import { OwnEvents, type OwnSurroundings } from './own-events';
import { toggleReading } from './read-aloud';

/** How the action of the button begins that reads the card aloud. */
const READ = 'listen:';

/** What people do in the card. Fingers neither enter nor leave; they press. */
export interface CardCallbacks {
  onEnter(): void;
  onLeave(): void;
  onPress(): void;
  onAction(action: CardAction): void;
}

/** What a card does itself with what people do in it. */
export interface ListenedCallbacks extends CardCallbacks {
  /** Tab is pressed, or with `isBack` Shift and Tab; gives whether the focus is where it is to go. */
  onTab(isBack: boolean): boolean;
}

/** Listens in an open card until the signal aborts; gives the events that are the card's. */
export function listenInCard(
  card: OwnSurroundings,
  callbacks: ListenedCallbacks,
  signal: AbortSignal,
): OwnEvents {
  const { frame } = card.element;
  // These two stay inside a shadow root: no page hears of them.
  frame.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'touch') callbacks.onEnter();
  });
  frame.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') callbacks.onLeave();
  });
  return new OwnEvents(
    card,
    {
      onPress: () => callbacks.onPress(),
      onTab: (isBack) => callbacks.onTab(isBack),
      onClick(inside) {
        const action = inside?.closest('[data-action]')?.getAttribute('data-action');
        if (action?.startsWith(READ)) toggleReading(action.slice(READ.length));
        else if (action) callbacks.onAction(action as CardAction);
      },
    },
    signal,
  );
}
