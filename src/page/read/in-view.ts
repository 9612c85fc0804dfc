import type { Stretch } from './stretch';

/** So many children are walked past before they are searched, and so many that lie below the view. */
const FEW_CHILDREN = 16;
/** Deeper than this, an element is taken whole: some pages nest thousands. */
const DEEPEST = 100;

/**
 * The parts of a document that are in view, from the top, as far as elements lie inside and below one another as
 * in plain text. Others are not named: this says what to read first, not what to read.
 */
export function stretchesInView(root: Document): Stretch[] {
  const stretches: Stretch[] = [];
  const { body } = root;
  if (body) gather(body, body.getBoundingClientRect(), stretches, 0);
  return stretches;
}

function gather(
  element: Element,
  { top, bottom }: DOMRect,
  stretches: Stretch[],
  depth: number,
): void {
  if (element.firstChild === null) return;
  const { firstElementChild } = element;
  if (depth > DEEPEST || firstElementChild === null || (top >= 0 && bottom <= innerHeight)) {
    stretches.push({ first: element, last: element });
    return;
  }
  let below = 0;
  let child = firstInView(element);
  for (; child !== null && below < FEW_CHILDREN; child = child.nextElementSibling) {
    const rect = child.getBoundingClientRect();
    if (rect.top > innerHeight) below++;
    else if (rect.bottom >= 0 && rect.bottom > rect.top) gather(child, rect, stretches, depth + 1);
  }
}

/** The first child that ends below the upper edge of the view, among many if they lie in order; null where none does. */
function firstInView({ firstElementChild, children }: Element): Element | null {
  let child = firstElementChild;
  for (let i = 0; child !== null && i < FEW_CHILDREN; i++) {
    if (!isAbove(child)) return child;
    child = child.nextElementSibling;
  }
  if (child === null) return null;
  let from = FEW_CHILDREN;
  // To count children, and to get one by its place, takes the browser long: it goes from one to the next.
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
