import type { Mark } from './marks';

/** Marks in the order they are read: document order, a shadow tree where its host stands. */
export function inReadingOrder(marks: Iterable<Mark>): Mark[] {
  return [...marks].sort(
    (a, b) =>
      compareNodes(a.range.startContainer, b.range.startContainer) ||
      a.range.startOffset - b.range.startOffset,
  );
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  if (a.getRootNode() !== b.getRootNode()) {
    const [pathA, pathB] = [treePath(a), treePath(b)];
    const depth = pathA.findIndex((node, i) => node !== pathB[i]);
    const [branchA, branchB] = [pathA[depth], pathB[depth]];
    if (!branchA || !branchB) return pathA.length - pathB.length;
    return compareNodes(branchA, branchB);
  }
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node, its host, that host's host …, outermost first. */
function treePath(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...treePath(root.host), node] : [node];
}
