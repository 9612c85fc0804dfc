/** What readers do, and what style sheets do then: menus and tabs open, narrow screens hide, transitions end. */
const MAY_SHOW_OR_HIDE = ['click', 'keyup', 'resize', 'toggle', 'transitionend'];

/** Calls back when what is shown, or may be read, may be another without a change to the document. */
export function onUnobservedChange(callback: () => void, signal: AbortSignal): void {
  for (const type of MAY_SHOW_OR_HIDE) {
    addEventListener(type, callback, { signal, capture: true, passive: true });
  }
  // A page may make an editor of a frame as soon as it has loaded.
  addEventListener('load', callback, { signal });
}
