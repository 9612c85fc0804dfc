import type { CardElement } from './card-element';

/** Whether Tab, or with `isBack` Shift and Tab, goes out of a card from what has the focus in it: its last or first button. */
export function isTabLeaving({ root, frame }: CardElement, isBack: boolean): boolean {
  const { activeElement } = root;
  if (!isBack) return activeElement?.matches('.foot > :last-child') ?? false;
  return (
    activeElement === frame.firstElementChild ||
    activeElement === frame.querySelector('button:not([hidden])')
  );
}
