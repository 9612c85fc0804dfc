import { elementsAround } from './elements-around';

const MODAL = 'dialog:modal';

/** Whether a reader can do nothing with a node: it is in what the page has made inert, or behind a modal dialog. */
export function isInert(node: Node): boolean {
  for (const element of elementsAround(node)) {
    if (element.matches(MODAL)) return false;
    if (element.hasAttribute('inert')) return true;
  }
  return document.querySelector(MODAL) !== null;
}
