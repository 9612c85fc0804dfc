/** The element that holds the card, in whichever frame it is; its shadow root is closed. */
export const CARD_HOST = 'div[popover="manual"]';

/** That element in the HTML of a page, while a card shows. */
export const CARD_HOST_HTML = '<div popover="manual"></div>';

/** A function that is sent into the page as text, so it sees nothing of what surrounds it here. */
export type CardScript<T> = (root: ShadowRoot, argument: string) => T;

/** Gives the source of a function that takes the root and the argument, and answers in JSON. */
export function toSource(script: CardScript<unknown>): string {
  return `(root, argument) => JSON.stringify((${script})(root, argument)) ?? 'null'`;
}
