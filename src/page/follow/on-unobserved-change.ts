/** Events after which style sheets may show or hide text: menus and tabs open, windows get narrow, transitions end. */
const MAY_SHOW_OR_HIDE =
  'click keyup resize toggle transitionend animationstart animationend slotchange fullscreenchange'.split(
    ' ',
  );

/**
 * Calls back when what is shown may have changed, or what may be read, in a way that no `MutationObserver` sees. Some
 * events reach the window alone, some only a shadow root, and what loads inside a page only its document.
 */
export function onUnobservedChange(
  where: EventTarget,
  callback: () => void,
  signal: AbortSignal,
): void {
  const listen = (type: string, listener: (event: Event) => void) =>
    where.addEventListener(type, listener, { signal, capture: true, passive: true });
  // Of what happens in the document itself, the window hears all but what loads.
  if (!(where instanceof Document)) for (const type of MAY_SHOW_OR_HIDE) listen(type, callback);
  listen('load', ({ target }) => {
    // Many pages make an editor of a frame as soon as it has loaded; of what loads inside a page, style sheets count.
    if (!(target instanceof Element) || target.matches('link,style')) callback();
  });
}
