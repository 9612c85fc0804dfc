import { isReadableInside } from '../read/readability';
import { nameNodes, type Run, textOf } from '../read/run';
import { type Mark, nodesOf, type Place } from './mark';
import { placeInRun } from './place-in-run';

/** How many texts are looked through at most: a page is held up meanwhile. */
export const MOST_TEXTS = 5000;

/**
 * Finds places for marks where a page put the same text in other nodes, as when it sets off the word that it reads aloud.
 * `lost` has the marks of texts that were taken off the page, by the text node that they begin in.
 */
export function placesInOtherNodes(
  lost: ReadonlyMap<Text, readonly Mark[]>,
  records: readonly MutationRecord[],
): Map<Mark, Place> {
  const places = new Map<Mark, Place>();
  const roots = new Set([...lost.keys()].map((text) => text.getRootNode()));
  for (const { taken, put } of redrawings(records)) {
    if (![...taken].some((it) => roots.has(it))) continue;
    const [runBefore, runAfter] = [runOf(taken), runOf(put)];
    // Asked first: to name all nodes of a large part takes long.
    if (runBefore.text !== runAfter.text) continue;
    const [before, after] = [nameNodes(runBefore), nameNodes(runAfter)];
    if (Math.max(before.nodes.length, after.nodes.length) > MOST_TEXTS) continue;
    const starts = new Map(before.nodes.map((node, i) => [node, before.starts[i] as number]));
    for (const mark of before.nodes.flatMap((node) => lost.get(node) ?? [])) {
      const span = spanIn(starts, mark);
      const place = span && placeInRun(span, after);
      if (place && nodesOf(place).every(isReadable)) places.set(mark, place);
    }
  }
  return places;
}

/** What was taken out of an element, and put into it, without what was there only in between. */
interface Redrawing {
  taken: Set<Node>;
  put: Set<Node>;
}

function redrawings(records: readonly MutationRecord[]): Iterable<Redrawing> {
  const byTarget = new Map<Node, Redrawing>();
  for (const { target, removedNodes, addedNodes } of records) {
    const { taken, put } = byTarget.get(target) ?? { taken: new Set(), put: new Set() };
    byTarget.set(target, { taken, put });
    for (const node of removedNodes) if (!put.delete(node)) taken.add(node);
    for (const node of addedNodes) put.add(node);
  }
  return byTarget.values();
}

/** All text in some nodes, as one run. */
function runOf(nodes: ReadonlySet<Node>): Run {
  const parts = [...nodes].filter((it) => it instanceof Text || it instanceof Element);
  return { text: parts.map(textOf).join(''), parts };
}

/** Where a mark stands in a run, by where its nodes start; null where the run does not hold all of it. */
function spanIn(
  starts: ReadonlyMap<Text, number>,
  mark: Mark,
): { start: number; end: number } | null {
  const ofNodes = nodesOf(mark).map((node) => starts.get(node));
  const [first, last] = [ofNodes[0], ofNodes.at(-1)];
  if (first === undefined || last === undefined || ofNodes.includes(undefined)) return null;
  return { start: first + mark.range.startOffset, end: last + mark.range.endOffset };
}

function isReadable(text: Text): boolean {
  return text.isConnected && isReadableInside(text.parentNode as Node);
}
