/** What shows another document: once the pointer is over it, no move in there is heard of here. */
const SHOWS_A_DOCUMENT = ['iframe', 'frame', 'object', 'embed'];

/** Whether an element shows another document, as frames do. */
export function showsDocument(element: unknown): element is HTMLElement {
  return element instanceof HTMLElement && SHOWS_A_DOCUMENT.includes(element.localName);
}

/** Whether the pointer is off the page by an event of it that is heard here, or in a frame. */
export function leavesDocument(event: PointerEvent): boolean {
  return frameUnder(event) !== null || (event.type === 'pointerout' && !event.relatedTarget);
}

/** The frame that an event says the pointer has come over or moves on; null where there is none. */
export function frameUnder(event: PointerEvent): HTMLElement | null {
  const [target] = event.composedPath();
  const isOver = event.type === 'pointerover' || event.type === 'pointermove';
  return isOver && showsDocument(target) ? target : null;
}
