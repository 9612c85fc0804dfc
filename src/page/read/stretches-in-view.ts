import { isInline } from './flow';
import type { Stretch } from './stretch';

/** How many children are asked one by one whether they are in view, before the others are searched. */
const CHILDREN_ASKED = 16;
/** After how many children below the view no more are expected in it. */
const CHILDREN_BELOW = 16;
/** Deeper than this, an element is taken whole: some pages nest thousands. */
const DEEPEST = 100;
/** How tall a block of text may be to be taken whole where only a part of it is in view, in heights of the view. */
const TALLEST_TEXT = 2;

/**
 * The blocks in view of a document, or of an element of it, from the top, as far as elements lie inside and below one
 * another as in plain text. It leaves out others: this says what to read first, not what to read.
 */
export function stretchesInView(root: Document | Element): Stretch[] {
  const stretches: Stretch[] = [];
  const outermost = root instanceof Element ? root : root.body;
  if (outermost) gather(outermost, outermost.getBoundingClientRect(), stretches, 0);
  return stretches;
}

function gather(element: Element, rect: DOMRect, stretches: Stretch[], depth: number): void {
  if (element.firstChild === null) return;
  // What an inline element says may go on beside it.
  if (!isInline(element) && (depth > DEEPEST || isTakenWhole(element, rect))) {
    stretches.push({ first: element, last: element });
    return;
  }
  if (depth > DEEPEST) return;
  let below = 0;
  let child = firstInView(element);
  for (; child !== null && below < CHILDREN_BELOW; child = child.nextElementSibling) {
    const childRect = child.getBoundingClientRect();
    const { top, bottom } = childRect;
    if (top > innerHeight) below++;
    else if (bottom >= 0 && bottom > top) gather(child, childRect, stretches, depth + 1);
  }
}

/** Whether a block lies in the view as a whole, or seems to be a text of which something lies there. */
function isTakenWhole({ firstElementChild }: Element, { top, bottom }: DOMRect): boolean {
  if (firstElementChild === null || (top >= 0 && bottom <= innerHeight)) return true;
  return isInline(firstElementChild) && bottom - top <= TALLEST_TEXT * innerHeight;
}

/** The first child that ends below the upper edge of the view, among many if they lie in order; null where none does. */
function firstInView({ firstElementChild, children }: Element): Element | null {
  let child = firstElementChild;
  for (let i = 0; child !== null && i < CHILDREN_ASKED; i++) {
    if (!isAbove(child)) return child;
    child = child.nextElementSibling;
  }
  if (child === null) return null;
  let from = CHILDREN_ASKED;
  // Counting children, or getting one by its place, takes the browser long: it goes from one to the next.
  let to = children.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAbove(children[middle] as Element)) from = middle + 1;
    else to = middle;
  }
  return children[from] ?? null;
}

function isAbove(element: Element): boolean {
  return element.getBoundingClientRect().bottom < 0;
}
