import { browser } from '#imports';

/** The shadow root of an element, open or closed; null where it has none. Safari opens no closed ones. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if (import.meta.env.FIREFOX) {
    return (
      (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null
    );
  }
  if (import.meta.env.SAFARI) return element.shadowRoot;
  return browser.dom.openOrClosedShadowRoot(element);
}
