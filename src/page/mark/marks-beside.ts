import type { Mark } from './mark';

/** Each list of marks, in the order of the text. One that changes is replaced by another, so what is kept here holds. */
const ordered = new WeakMap<readonly Mark[], readonly Mark[]>();

/**
 * Of the marks of a text node those that a place in its text may belong to: the last that begins before it, and its
 * neighbours, since a place at the edge of a word can be on either side. To measure all of thousands takes long.
 */
export function marksBeside(marks: readonly Mark[], node: Node, offset: number): readonly Mark[] {
  if (marks.length < 4) return marks;
  const startOf = (mark: Mark) => (mark.node === node ? mark.range.startOffset : 0);
  const inOrder = ordered.get(marks) ?? marks.toSorted((a, b) => startOf(a) - startOf(b));
  ordered.set(marks, inOrder);
  let first = 0;
  for (let end = inOrder.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (startOf(inOrder[middle] as Mark) <= offset) first = middle + 1;
    else end = middle;
  }
  return inOrder.slice(Math.max(0, first - 2), first + 1);
}
