import type { CardElement } from './card-element';

/** What takes the focus by Tab in a card, unless it is folded away. */
const STOPS = 'a, button, summary';

/** Whether Tab, or with `isBack` Shift and Tab, goes out of a card from what has the focus in it. */
export function isTabLeaving({ root, frame }: CardElement, isBack: boolean): boolean {
  const stops = [...frame.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());
  const ends = isBack ? [frame.firstElementChild, stops.at(0)] : [stops.at(-1)];
  return ends.includes(root.activeElement ?? undefined);
}
