import { elementsAround } from './elements-around';

/** What a page can put in front of all else, the foremost first: nothing else can then be reached, or seen. */
const FRONTS = ['dialog:modal', ':fullscreen'];

/** Whether a reader can do nothing with a node: it is in what the page has made inert, or behind what is in front of all else. */
export function isInert(node: Node): boolean {
  const front = FRONTS.find((selector) => document.querySelector(selector));
  for (const element of elementsAround(node)) {
    if (element.hasAttribute('inert')) return true;
    if (front && element.matches(front)) return false;
  }
  return front !== undefined;
}
