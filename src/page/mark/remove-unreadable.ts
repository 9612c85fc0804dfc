import { isReadableInside } from '../read/readability';
import type { Marks } from './marks';

/** Removes the marks inside an element whose text may not be read any longer. */
export function removeUnreadable(element: Node, marks: Marks): void {
  marks.removeWhere(({ node }) => element.contains(node) && !isReadableInside(node));
}
