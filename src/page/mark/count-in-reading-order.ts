import type { TermCount } from '@/core/glossary/term-counts';
import { compareMarks } from './in-reading-order';
import type { Mark } from './mark';

/** Each term of these marks once, in the order in which they are first read, with how many marks it has. */
export function countInReadingOrder(marks: Iterable<Mark>): TermCount[] {
  const counts = new Map<string, number>();
  const firsts = new Map<string, Mark>();
  // Comparing marks that are far apart takes Chromium long (10 µs among a thousand siblings), so they are not sorted.
  // Nearly all follow the mark before them: among those that do, only the first of each term can be the first of all.
  // Which mark comes first in a comparison matters too: this way round, Chromium is sooner at its answer.
  const seenSinceJump = new Set<string>();
  let before: Mark | null = null;
  for (const mark of marks) {
    const { term } = mark;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (before && compareMarks(before, mark) > 0) seenSinceJump.clear();
    before = mark;
    if (seenSinceJump.has(term)) continue;
    seenSinceJump.add(term);
    const first = firsts.get(term);
    if (!first || compareMarks(mark, first) < 0) firsts.set(term, mark);
  }
  const inOrder = [...firsts.values()].sort(compareMarks);
  return inOrder.map(({ term }) => ({ id: term, count: counts.get(term) as number }));
}
