/** Whether an element, or anything around it, is so transparent that nothing of it is seen. */
export function isTransparent(element: Element): boolean {
  return !element.checkVisibility({ opacityProperty: true });
}
