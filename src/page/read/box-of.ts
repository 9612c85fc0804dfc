/**
 * What its style makes of an element: `inline` text, a `box` in the line, a `placed` box that stands wherever the page
 * puts it, or a `block`, as also floats, cells and what is in a flex container or grid are.
 */
export type Box = 'inline' | 'box' | 'placed' | 'block';

/** What a computed style makes of an element. */
export function boxOf({ display, position }: CSSStyleDeclaration): Box {
  if (position === 'absolute' || position === 'fixed') return 'placed';
  if (/^(?:inline|contents|ruby.*)?$/.test(display)) return 'inline';
  return display.includes('inline-') ? 'box' : 'block';
}

/** Whether the text of an element may go on in what stands beside it, by its style. */
export function isInLineByStyle(element: Element): boolean {
  return boxOf(getComputedStyle(element)) !== 'block';
}
