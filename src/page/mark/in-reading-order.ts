import type { Mark } from './mark';

/** Marks in the order they are read: document order, a shadow tree where its host stands. */
export function inReadingOrder(marks: Iterable<Mark>): Mark[] {
  return [...marks].sort(compareMarks);
}

/** Says by its sign which of two marks is read first, as a sort wants it. */
export function compareMarks(a: Mark, b: Mark): number {
  return compareNodes(a.node, b.node) || a.range.startOffset - b.range.startOffset;
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return compareTrees(a, b);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Compares nodes of different trees by where these part: at two hosts, or at a host and a node beside it. */
function compareTrees(a: Node, b: Node): number {
  const [pathA, pathB] = [treePath(a), treePath(b)];
  const depth = pathA.findIndex((node, i) => node !== pathB[i]);
  const [branchA, branchB] = [pathA[depth], pathB[depth]];
  if (!branchA || !branchB || branchA.getRootNode() !== branchB.getRootNode()) {
    return pathA.length - pathB.length;
  }
  return compareNodes(branchA, branchB);
}

/** The node, its host, that host's host …, outermost first. */
function treePath(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...treePath(root.host), node] : [node];
}
