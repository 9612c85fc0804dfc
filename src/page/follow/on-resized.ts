/** How many elements are watched at most, so that to lay out a page costs no more. */
const MOST_WATCHED = 16;

/**
 * Calls back when an element, or one of the first inside it, has got another size: an element may be as tall as the window
 * whatever is in it. While nothing changes its size, this costs nothing.
 */
export function onResized(element: Element, callback: () => void, signal: AbortSignal): void {
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    // It begins by telling the size of each.
    if (!isFirst) callback();
    isFirst = false;
  });
  for (const watched of [element, ...element.children].slice(0, MOST_WATCHED)) {
    observer.observe(watched);
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
