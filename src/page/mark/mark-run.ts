import type { Match } from '@/core/find/match';
import { inOneLine } from '../read/in-one-line';
import { rereadRun } from '../read/reread-run';
import { type NamedRun, nameNodes, type Run, textNodesIn } from '../read/run';
import type { Mark } from './mark';
import type { Marks } from './marks';

/** Makes the marks of a run those of the terms found in it, unless it would be read otherwise by now. */
export function markRun(
  run: Run,
  matches: readonly Match[],
  marks: Marks,
  isPageUnchanged: boolean,
): void {
  // Most runs have no marks and get none, and reading one again costs far more than this test.
  if (matches.length === 0 && !isMarked(run, marks)) return;
  const named = isPageUnchanged ? nameNodes(run) : rereadRun(run);
  if (named) replaceMarks(named, inOneLine(named, matches), marks);
}

function isMarked({ parts }: Run, marks: Marks): boolean {
  return parts.some((part) => textNodesIn(part).some((node) => marks.in(node).length > 0));
}

/** Marks that still hold stay, and with them an open card. */
function replaceMarks(run: NamedRun, matches: readonly Match[], marks: Marks): void {
  const outdated = new Set<Mark>();
  for (const node of run.nodes) for (const mark of marks.in(node)) outdated.add(mark);
  for (const match of matches) {
    const mark = markOf(match, run);
    const same = outdated.size > 0 && [...outdated].find((old) => isSame(old, mark));
    if (same) outdated.delete(same);
    else marks.add(mark);
  }
  for (const mark of outdated) marks.remove(mark);
}

function markOf(
  { start, end, term, isEveryday = false }: Match,
  { nodes, starts }: NamedRun,
): Mark {
  const first = nodeIndexAt(starts, start);
  const last = nodeIndexAt(starts, end - 1);
  const range = new StaticRange({
    startContainer: nodes[first] as Text,
    startOffset: start - (starts[first] as number),
    endContainer: nodes[last] as Text,
    endOffset: end - (starts[last] as number),
  });
  return {
    range,
    term,
    node: nodes[first] as Text,
    nodes: first === last ? null : nodes.slice(first, last + 1),
    isEveryday,
    isShown: false,
    isPainted: false,
  };
}

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.term === other.term &&
    one.isEveryday === other.isEveryday &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endContainer === other.range.endContainer &&
    one.range.endOffset === other.range.endOffset
  );
}

/** Which node of a run holds the character at an offset. */
function nodeIndexAt(starts: readonly number[], offset: number): number {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] as number) > offset) index--;
  return index;
}
