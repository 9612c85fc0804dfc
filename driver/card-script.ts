/** The element that holds the card, in whichever frame it is; its shadow root is closed. */
export const CARD_HOST = 'div[popover="manual"]';

/** That element in the HTML of a page, while a card shows. */
export const CARD_HOST_HTML = '<div popover="manual"></div>';

/** Runs inside the page with the closed shadow root of the card; sees nothing of the test around it. */
export type CardScript<T> = (root: ShadowRoot, argument: string) => T;

/** Gives the source of a function that takes the root and the argument, and answers in JSON. */
export function toSource(script: CardScript<unknown>): string {
  return `(root, argument) => JSON.stringify((${script})(root, argument)) ?? 'null'`;
}
