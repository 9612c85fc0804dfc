import { startAfterChange } from '@/core/text/start-after-change';
import { isReadableInside } from '../read/readability';
import { type Mark, nodesOf, type Place, placeOn } from './mark';
import type { Marks } from './marks';

/** How many texts are looked through at most, and how often texts that differ are compared: a page is held up meanwhile. */
const MOST_TEXTS = 5000;
const MOST_COMPARISONS = 2000;

/**
 * Has marks whose text was taken off the page stand in what was put there in its place, where that has the same words.
 * To be called before the page is drawn, so that nothing is seen of it.
 */
export function followRedrawn(records: readonly MutationRecord[], marks: Marks): void {
  if (!marks.hasAny || !isAnyRedrawn(records, marks)) return;
  const lost = groupBy(marks.lost(), ({ node }) => node);
  if (lost.size === 0) return;
  const places = new Map<Mark, Place>();
  const changed = placeInSame(lost, addedTexts(records, marks), places);
  placeInChanged(lost, changed, places);
  if (places.size > 0) marks.move(places);
}

/** Marks by the text node that they begin in. */
type ByText = Map<Text, Mark[]>;

function isAnyRedrawn(records: readonly MutationRecord[], marks: Marks): boolean {
  const mayHoldMark = (node: Node) =>
    node instanceof Text ? marks.in(node).length > 0 : node.firstChild !== null;
  return (
    records.some(({ addedNodes }) => addedNodes.length > 0) &&
    records.some(({ removedNodes }) => Array.from(removedNodes).some(mayHoldMark))
  );
}

/** The text nodes that were added and have no marks yet, in the order in which they were added. */
function addedTexts(records: readonly MutationRecord[], marks: Marks): Text[] {
  const texts = new Set<Text>();
  for (const { addedNodes } of records) {
    for (const added of addedNodes) {
      if (!added.isConnected) continue;
      const walker = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
      let node = added instanceof Text ? added : (walker.nextNode() as Text | null);
      for (; node && texts.size < MOST_TEXTS; node = walker.nextNode() as Text | null) {
        if (marks.in(node).length === 0) texts.add(node);
      }
    }
  }
  return [...texts];
}

/** Finds the places of marks whose text was drawn anew as it was; gives the texts that are not such. */
function placeInSame(lost: ByText, texts: readonly Text[], places: Map<Mark, Place>): Text[] {
  const byData = groupBy(lost.keys(), ({ data }) => data);
  return texts.filter((text, i) => {
    const before = byData.get(text.data)?.shift();
    if (!before || !isReadableInside(text.parentNode as Node)) return true;
    for (const mark of lost.get(before) as Mark[]) {
      const nodes = nodesOf(mark).map((_, j) => texts[i + j]);
      if (!nodesOf(mark).every(({ data }, j) => data === nodes[j]?.data)) continue;
      places.set(mark, placeOn(nodes as Text[], mark.range.startOffset, mark.range.endOffset));
    }
    lost.delete(before);
    return false;
  });
}

/** Finds the places of marks whose text was drawn anew with a change, as the end of an answer that is being written. */
function placeInChanged(lost: ByText, texts: Text[], places: Map<Mark, Place>): void {
  let comparisons = 0;
  for (const marks of lost.values()) {
    for (const [i, text] of texts.entries()) {
      if (comparisons++ === MOST_COMPARISONS) return;
      const before = places.size;
      for (const mark of marks) {
        const place = placeIn(text, mark);
        if (place) places.set(mark, place);
      }
      if (places.size === before) continue;
      texts.splice(i, 1);
      break;
    }
  }
}

function placeIn(text: Text, { node, nodes, range }: Mark): Place | null {
  if (nodes) return null;
  const { startOffset: start, endOffset: end } = range;
  const now = startAfterChange({ start, end }, node.data, text.data);
  if (now === null || !isReadableInside(text.parentNode as Node)) return null;
  return placeOn([text], now, now + end - start);
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
