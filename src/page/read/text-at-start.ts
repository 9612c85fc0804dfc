import { flowOfName } from './flow';

/** The first text inside an element that is shown as prose: about so many UTF-16 units, without a look at the rest. */
export function textAtStart(element: Element, length: number): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < length && walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const flow = parentElement === null ? 'block' : flowOfName(parentElement.localName);
    if (flow !== 'skipped' && flow !== 'roomless') text += ` ${textContent}`;
  }
  return text.slice(0, length);
}
