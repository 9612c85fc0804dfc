/** Events by which a reader is heard of who does not only scroll. */
const READER_EVENTS = ['pointermove', 'keyup', 'focusin', 'click'];

/** Calls back when a reader does something but scroll, or something has loaded: often, so it has to cost next to nothing. */
export function onActivity(callback: () => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  for (const type of READER_EVENTS) addEventListener(type, callback, options);
  // What is loaded into an element, such as a script, is not told to the window.
  document.addEventListener('load', callback, options);
}
