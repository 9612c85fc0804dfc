import { startAfterChange } from '@/core/text/start-after-change';
import { type Mark, nodesOf, type Place, placeOn } from './mark';
import type { Marks } from './marks';

/** Has the marks of a text node whose text has changed stand where their words do by now; those without are removed. */
export function followText(
  node: Text,
  record: Pick<MutationRecord, 'oldValue'>,
  marks: Marks,
): void {
  const own = marks.in(node);
  if (own.length === 0) return;
  // Asking for a text may have the browser copy it.
  const before = record.oldValue as string;
  const after = node.data;
  const places = new Map<Mark, Place>();
  for (const mark of own) {
    const place = mark.nodes
      ? placeInSeveral(mark, node, before, after)
      : placeInOne(mark, before, after);
    if (place === null) marks.remove(mark);
    else if (place.range !== mark.range) places.set(mark, place);
  }
  if (places.size > 0) marks.move(places);
}

function placeInOne(mark: Mark, before: string, after: string): Place | null {
  const { startOffset: start, endOffset: end } = mark.range;
  const now = startAfterChange({ start, end }, before, after);
  if (now === start) return mark;
  return now === null ? null : placeOn([mark.node], now, now + end - start);
}

/** Words in several nodes stay where they are or are gone: few marks are so, and few of their nodes change. */
function placeInSeveral(mark: Mark, node: Text, before: string, after: string): Place | null {
  const nodes = nodesOf(mark);
  const isLast = nodes.at(-1) === node;
  const start = mark.node === node ? mark.range.startOffset : 0;
  const end = isLast ? mark.range.endOffset : before.length;
  const stays = startAfterChange({ start, end }, before, after) === start;
  return stays && (isLast || after.length === before.length) ? mark : null;
}
