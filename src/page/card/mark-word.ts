let mark: HTMLElement | undefined;

/**
 * Marks so many letters of a text in the card, from a place on, instead of those before. It takes an element: a highlight
 * of the browser's would hand the page the nodes of the card. Without a text none are marked, and all is as it was.
 */
export function markWord(text: Element | null, from = 0, length = 0): void {
  mark ??= document.createElement('mark');
  const last = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  last?.normalize();
  if (!text) return;
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let start = from;
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    if (start < node.length) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, Math.min(start + length, node.length));
      range.surroundContents(mark);
      mark.scrollIntoView({ block: 'nearest' });
      return;
    }
    start -= node.length;
  }
}
