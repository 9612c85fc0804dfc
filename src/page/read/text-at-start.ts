import { flowOfName, hasTextAttribute } from './flow';

/**
 * The first prose inside an element, about so many UTF-16 units, without a look at the rest; parts that say themselves
 * whether they are read, or in which language they are, are left out.
 */
export function textAtStart(element: Element, length: number): string {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const isLeftOut = /^(?:skipped|roomless)$/.test(flowOfName(node.localName));
      return isLeftOut || hasTextAttribute(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  while (text.length < length && walker.nextNode()) text += ` ${walker.currentNode.textContent}`;
  return text.slice(0, length);
}
