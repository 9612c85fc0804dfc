import { intersection, type Rect } from '@/core/geometry/rect';
import { boxesAround } from './boxes-around';

/** What can be seen of the page around a node: the viewport, less what boxes cut off. Its sides cross where that is nothing. */
export function sightAround(node: Node): Rect {
  return boxesAround(node)
    .map(({ rect }) => rect)
    .reduce(intersection);
}
