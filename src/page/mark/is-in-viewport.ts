/** Whether something of a rectangle is in the viewport. */
export function isInViewport({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
