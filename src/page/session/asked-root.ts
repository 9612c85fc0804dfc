/**
 * The element that a page of ours wants explained, by the script with which it loads us; null elsewhere: a browser runs us
 * by no script of a page. To be asked before anything is waited for.
 */
export function askedRoot(): Element | null {
  const { root } = (document.currentScript as HTMLElement | null)?.dataset ?? {};
  return root ? document.querySelector(root) : null;
}
