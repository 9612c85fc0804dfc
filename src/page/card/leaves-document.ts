/** What shows another document: once the pointer is over it, no move is heard of here. */
const SHOWS_A_DOCUMENT = ['iframe', 'frame', 'object', 'embed'];

/** Whether an event of the pointer is the last that is heard of it here: it goes off the page, or into a frame. */
export function leavesDocument(event: PointerEvent): boolean {
  if (event.type === 'pointerout') return event.relatedTarget === null;
  if (event.type !== 'pointerover') return false;
  const [target] = event.composedPath();
  return target instanceof Element && SHOWS_A_DOCUMENT.includes(target.localName);
}
