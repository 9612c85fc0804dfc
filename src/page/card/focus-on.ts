/** Gives an element the focus, and scrolls nothing. */
export function focusOn(element: Element | null): void {
  (element as HTMLElement).focus({ preventScroll: true });
}
