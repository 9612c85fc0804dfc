import type { Stretch } from './stretch';

/** Among more children than this, the first in view is searched for rather than walked to. */
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
  const { children } = element;
  if (element.firstChild === null) return;
  if (depth > DEEPEST || children.length === 0 || (top >= 0 && bottom <= innerHeight)) {
    stretches.push({ first: element, last: element });
    return;
  }
  for (let i = firstInView(children); i < children.length; i++) {
    const child = children[i] as Element;
    const rect = child.getBoundingClientRect();
    if (rect.top > innerHeight) {
      if (children.length > FEW_CHILDREN) return;
    } else if (rect.bottom >= 0 && rect.bottom > rect.top)
      gather(child, rect, stretches, depth + 1);
  }
}

/** Where to begin among children: with many, at the first that ends below the upper edge, if they lie in order. */
function firstInView(children: HTMLCollection): number {
  let from = 0;
  let to = children.length;
  if (to <= FEW_CHILDREN) return 0;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((children[middle] as Element).getBoundingClientRect().bottom < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
