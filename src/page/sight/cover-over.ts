import { boundsOf, type Point, type Rect } from '@/core/geometry/rect';
import { elementsAround } from './elements-around';
import { isFilled } from './is-filled';
import type { PlacedText } from './placed-text';

const EVERYWHERE: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * What covers a text at a point of the viewport that it lies on, as a rectangle around it: without end where the text is
 * not drawn there, as when a path cuts it off. Null where the text is on top.
 */
export function coverOver({ nodes }: PlacedText, { x, y }: Point): Rect | null {
  const around = nodes.map((node) => [...elementsAround(node)]);
  const own = new Set(around.flat());
  const holders = around.map(([holder]) => holder);
  const covers: Rect[] = [];
  let isDrawn = holders.some((holder) => !holder || takesNoHits(holder));
  for (const tree of treesAround(nodes[0] as Node)) {
    const hits = tree.elementsFromPoint(x, y);
    isDrawn ||= hits.some((hit) => holders.includes(hit));
    const ownDepth = hits.findIndex((hit) => own.has(hit));
    const above = hits.slice(0, ownDepth).flatMap((hit) => withInside(hit, { x, y }));
    for (const hit of above) {
      if (!own.has(hit) && isFilled(hit)) covers.push(hit.getBoundingClientRect());
    }
  }
  if (!isDrawn) return EVERYWHERE;
  return covers.length === 0 ? null : boundsOf(covers);
}

/** Each tree has a say of its own: browsers do not agree on whether one speaks for those around it. */
function treesAround(node: Node): (Document | ShadowRoot)[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...treesAround(root.host)] : [document];
}

/** An element and what is hit of the tree inside it, which alone may be filled. */
function withInside(element: Element, { x, y }: Point): Element[] {
  return [element, ...(element.shadowRoot?.elementsFromPoint(x, y) ?? [])];
}

function takesNoHits(element: Element): boolean {
  const { pointerEvents, display } = getComputedStyle(element);
  return pointerEvents === 'none' || display === 'contents';
}
