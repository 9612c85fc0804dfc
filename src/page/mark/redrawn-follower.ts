import { startAfterChange } from '@/core/text/start-after-change';
import { isReadableInside } from '../read/readability';
import { isAttached, type Mark, nodesOf, type Place, placeOn } from './mark';
import type { Marks } from './marks';
import { MOST_TEXTS, placesInOtherNodes } from './places-in-other-nodes';

/** How often texts that differ are compared at most: a page is held up meanwhile. */
const MOST_COMPARISONS = 2000;

/**
 * Gives what has marks whose text was taken off the page stand in what is put there in its place, where that has the
 * same words. It is to be called for all changes, before the page is drawn, so that nothing is seen of it.
 */
export function redrawnFollower(marks: Marks): (records: readonly MutationRecord[]) => void {
  // To look through all marks takes long: they are asked only once something with marks may have been taken away.
  let mayBeLost = false;
  return (records) => {
    mayBeLost ||= marks.hasAny && isAnyTaken(records, marks);
    if (!mayBeLost || !isAnyPut(records)) return;
    const lost = groupBy(
      marks.where((mark) => !isAttached(mark)),
      ({ node }) => node,
    );
    mayBeLost = lost.size > 0;
    if (mayBeLost) marks.move(placesOf(lost, records, marks));
  };
}

/** Marks by the text node that they begin in. */
type ByText = ReadonlyMap<Text, readonly Mark[]>;
type Places = Map<Mark, Place>;

/** Where lost marks stand by now: first of all in what came into the element that their text was taken from. */
function placesOf(lost: ByText, records: readonly MutationRecord[], marks: Marks): Places {
  const takenFrom = new Map<Node, Node>();
  for (const { target, removedNodes } of records) {
    for (const node of removedNodes) takenFrom.set(node, target);
  }
  const places: Places = placesInOtherNodes(lost, records);
  const isPlaced = (mark: Mark) => places.has(mark);
  const stillLost = () => [...lost].filter(([, own]) => !own.some(isPlaced));
  const taken = new Set([...places.values()].flatMap(nodesOf));
  const lostBy = groupBy(stillLost(), ([text]) => takenFrom.get(text.getRootNode()));
  const left: Text[] = [];
  for (const [target, texts] of groupBy(addedTexts(records, marks), ([, target]) => target)) {
    const added = texts.map(([text]) => text).filter((text) => !taken.has(text));
    left.push(...place(new Map(lostBy.get(target)), added, places));
  }
  place(new Map(stillLost()), left, places);
  return places;
}

function isAnyTaken(records: readonly MutationRecord[], marks: Marks): boolean {
  const mayHoldMark = (node: Node) =>
    node instanceof Text ? marks.in(node).length > 0 : node.firstChild !== null;
  return records.some(({ removedNodes }) => Array.from(removedNodes).some(mayHoldMark));
}

/** Whether something was added that is still there. */
function isAnyPut(records: readonly MutationRecord[]): boolean {
  return records.some(({ addedNodes }) => Array.from(addedNodes).some((node) => node.isConnected));
}

/** The text nodes that were added and have no marks yet, in the order in which they were added, and to what. */
function addedTexts(records: readonly MutationRecord[], marks: Marks): Map<Text, Node> {
  const texts = new Map<Text, Node>();
  for (const { addedNodes, target } of records) {
    for (const added of addedNodes) {
      if (!added.isConnected) continue;
      const walker = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
      let node = added instanceof Text ? added : (walker.nextNode() as Text | null);
      for (; node && texts.size < MOST_TEXTS; node = walker.nextNode() as Text | null) {
        if (marks.in(node).length === 0) texts.set(node, target);
      }
    }
  }
  return texts;
}

/** Finds places for marks in texts; gives the texts that it found none in. */
function place(lost: ByText, texts: readonly Text[], places: Places): Text[] {
  if (lost.size === 0) return [...texts];
  return placeInChanged(lost, placeInSame(lost, texts, places), places);
}

/** Finds the places of marks whose text was drawn anew as it was. */
function placeInSame(lost: ByText, texts: readonly Text[], places: Places): Text[] {
  const byData = groupBy(lost.keys(), ({ data }) => data);
  return texts.filter((text, i) => {
    const before = byData.get(text.data)?.shift();
    if (!before || !isReadableInside(text.parentNode as Node)) return true;
    for (const mark of lost.get(before) as readonly Mark[]) {
      const nodes = nodesOf(mark).map((_, j) => texts[i + j]);
      if (!nodesOf(mark).every(({ data }, j) => data === nodes[j]?.data)) continue;
      places.set(mark, placeOn(nodes as Text[], mark.range.startOffset, mark.range.endOffset));
    }
    return false;
  });
}

/** Finds the places of marks whose text was drawn anew with a change, as the end of an answer that is being written. */
function placeInChanged(lost: ByText, texts: Text[], places: Places): Text[] {
  let comparisons = 0;
  for (const marks of lost.values()) {
    if (marks.some((mark) => places.has(mark))) continue;
    const taken = texts.findIndex((text) => {
      if (comparisons++ >= MOST_COMPARISONS) return false;
      const before = places.size;
      for (const mark of marks) {
        const found = placeIn(text, mark);
        if (found) places.set(mark, found);
      }
      return places.size > before;
    });
    if (taken >= 0) texts.splice(taken, 1);
  }
  return texts;
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
