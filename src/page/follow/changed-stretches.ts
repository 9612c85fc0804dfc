import { isInline } from '../read/flow';
import { isBlank } from '../read/is-blank';
import { type Stretch, stretchAround } from '../read/stretch';

/** Attributes that decide whether text may be read. */
export const READABILITY = ['aria-readonly', 'contenteditable', 'lang', 'role'];

/** Whether the text inside the target of a record may be readable or not from here on. */
export function isReadabilityChange({ type, attributeName }: MutationRecord): boolean {
  return type === 'attributes' && READABILITY.includes(attributeName as string);
}

/** The stretches to be read again after these changes, and those of texts, each once; none for nodes that are no longer there. */
export function changedStretches(
  records: readonly MutationRecord[],
  texts: Iterable<Text>,
): Stretch[] {
  const changed = changedNodes(records, texts);
  const stretches: Stretch[] = [];
  const seen = new Set<Node>();
  for (const node of changed) {
    if (!node.isConnected || hasAncestorIn(changed, node)) continue;
    const stretch = stretchAround(node);
    if (seen.has(stretch.first) || isWhiteSpace(stretch)) continue;
    seen.add(stretch.first);
    stretches.push(stretch);
  }
  return stretches;
}

function changedNodes(records: readonly MutationRecord[], texts: Iterable<Text>): Set<Node> {
  const changed = new Set<Node>(texts);
  for (const record of records) {
    if (record.type === 'childList') addChildren(record, changed);
    else if (isReadabilityChange(record)) changed.add(record.target);
  }
  return changed;
}

/** Adds what was added, and what stands in line with it or with what was removed. */
function addChildren(record: MutationRecord, changed: Set<Node>): void {
  const { addedNodes, previousSibling, nextSibling } = record;
  for (const node of addedNodes) changed.add(node);
  for (const neighbour of [previousSibling, nextSibling]) {
    if (neighbour && isInline(neighbour)) changed.add(neighbour);
  }
}

/** Whether a stretch is no more than white space, as pages put it between the blocks that they add. */
function isWhiteSpace({ first, last }: Stretch): boolean {
  return first === last && first instanceof Text && isBlank(first.data);
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (nodes.has(parent)) return true;
  }
  return false;
}
