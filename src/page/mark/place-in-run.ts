import type { NamedRun } from '../read/run';
import { type Place, placeOn } from './mark';

/** The place of words of a run, from one offset in it to another, in UTF-16 units. */
export function placeInRun(
  { start, end }: { start: number; end: number },
  { nodes, starts }: Pick<NamedRun, 'nodes' | 'starts'>,
): Place {
  const first = nodeIndexAt(starts, start);
  const last = nodeIndexAt(starts, end - 1);
  return placeOn(
    nodes.slice(first, last + 1),
    start - (starts[first] as number),
    end - (starts[last] as number),
  );
}

/** Which node of a run holds the character at an offset. */
function nodeIndexAt(starts: readonly number[], offset: number): number {
  let from = 0;
  let to = starts.length - 1;
  // Binary search: a long text may have thousands of nodes, and marks.
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle] as number) <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
}
