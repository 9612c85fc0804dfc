import { containsPoint, type Point } from '@/core/geometry/rect';
import { isSeeThrough } from '../sight/is-see-through';
import type { Mark } from './mark';
import type { Marks } from './marks';
import { rectsOf } from './rects-of';

/** How many nodes of an element are gone through for its text: enough for a post whose lines only breaks part. */
const MOST_CHILDREN = 100;

/**
 * The mark that is seen at a point through what lies over it, such as a link over a whole post; null where there is
 * none, or where something is painted over it. It takes several times as long as the hit test that finds most marks.
 */
export function markBelow(point: Point, marks: Marks, shadowRoots: ShadowRoot[]): Mark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  const stack = elementsAt(point, document, shadowRoots);
  for (const [index, element] of stack.entries()) {
    const mark = markIn(element, point, caret, marks);
    // The style of what lies over it is asked here, where it matters.
    if (mark) return stack.slice(0, index).every(isSeeThrough) ? mark : null;
  }
  if (!import.meta.env.FIREFOX) return null;
  const through = caret && childThatLetsThrough(caret);
  return (through && markIn(through, point, caret, marks)) ?? null;
}

/** The mark at a point in a text right inside an element. */
function markIn(
  element: Element,
  point: Point,
  caret: CaretPosition | null,
  marks: Marks,
): Mark | undefined {
  let node = element.firstChild;
  for (let count = 0; node && count < MOST_CHILDREN; count++) {
    // Of this text the browser gave the nearest place: no mark of it lies under the point.
    const found =
      node === caret?.offsetNode ? undefined : marks.in(node).find((mark) => isAt(mark, point));
    if (found) return found;
    node = node.nextSibling;
  }
  return undefined;
}

function isAt(mark: Mark, point: Point): boolean {
  return mark.isPainted && rectsOf(mark).some((rect) => containsPoint(rect, point));
}

/** The elements at a point, from the front to the back. */
function elementsAt(
  point: Point,
  root: Document | ShadowRoot,
  shadowRoots: ShadowRoot[],
): Element[] {
  return root.elementsFromPoint(point.x, point.y).flatMap((element) => {
    // A shadow root names what is around its host, too.
    if (element.getRootNode() !== root) return [];
    const inside = shadowRoots.find(({ host }) => host === element);
    return inside ? [...elementsAt(point, inside, shadowRoots), element] : element;
  });
}

/** In Firefox a place beside a button that lets the pointer through stands for its text. */
function childThatLetsThrough({ offsetNode, offset }: CaretPosition): Element | undefined {
  return [offsetNode.childNodes[offset - 1], offsetNode.childNodes[offset]]
    .filter((node) => node instanceof Element)
    .find((element) => getComputedStyle(element).pointerEvents === 'none');
}
