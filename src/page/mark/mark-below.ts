import { containsPoint, type Point } from '@/core/geometry/rect';
import { isSeeThrough } from '../sight/is-see-through';
import type { Mark } from './mark';
import type { Marks } from './marks';
import { rectsOf } from './rects-of';

/**
 * The mark that is seen at a point through what lies over it, such as a link over a whole post; null where there is
 * none, or where something is painted over it. `caret` is what the browser takes for the text at the point.
 */
export function markBelow(
  point: Point,
  caret: CaretPosition,
  marks: Marks,
  shadowRoots: ShadowRoot[],
): Mark | null {
  const stack = elementsAt(point, document, shadowRoots);
  const around = new Set(stack);
  // Of the text that is right there the browser gave the nearest place: no mark of it lies under the point.
  if (caret.offsetNode instanceof Text) around.delete(caret.offsetNode.parentElement as Element);
  const letsThrough = childThatLetsThrough(caret);
  for (const mark of marks.shown()) {
    const parent = mark.isPainted && mark.node.parentElement;
    if (!parent || !(around.has(parent) || letsThrough?.contains(parent))) continue;
    if (!rectsOf(mark).some((rect) => containsPoint(rect, point))) continue;
    // The style of what lies over it is asked here, where it matters.
    if (stack.slice(0, stack.indexOf(parent)).every(isSeeThrough)) return mark;
  }
  return null;
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
