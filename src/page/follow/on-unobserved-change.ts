/** Events after which style sheets may show or hide text: menus and tabs open, windows get narrow, transitions end. */
const MAY_SHOW_OR_HIDE = ['click', 'keyup', 'resize', 'toggle', 'transitionend'];

/** Calls back when what is shown or may be read may have changed in a way that no `MutationObserver` sees. */
export function onUnobservedChange(callback: () => void, signal: AbortSignal): void {
  for (const type of MAY_SHOW_OR_HIDE) {
    addEventListener(type, callback, { signal, capture: true, passive: true });
  }
  // Many pages make an editor of a frame as soon as it has loaded.
  addEventListener('load', callback, { signal });
}
