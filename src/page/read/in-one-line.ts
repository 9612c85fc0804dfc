import type { Match } from '@/core/find/match';
import { boxOf } from './box-of';
import { isBlank } from './is-blank';
import { joinBetween } from './join-between';
import type { NamedRun } from './run';

/** What is a blank line where white space is kept, and a space elsewhere. */
const BLANK_LINE = /\n[^\S\n]*\n/;
const KEEPS_WHITE_SPACE = /pre|break-spaces/;

/**
 * The matches of a run that are read in one go. Where white space parts two words, only the few matches over it are worth
 * asking whether these are in one line: "Joint | Pain" may be two columns, or the end of one paragraph and the next.
 */
export function inOneLine(run: NamedRun, matches: readonly Match[]): readonly Match[] {
  return matches.filter((match) => !isOverColumns(run, match) && !isOverBlankLine(run, match));
}

function isOverBlankLine({ text, nodes, starts }: NamedRun, { start, end }: Match): boolean {
  if (!BLANK_LINE.test(text.slice(start, end))) return false;
  const { parentElement } = nodes[lastStartAt(starts, start)] as Text;
  return (
    parentElement !== null && KEEPS_WHITE_SPACE.test(getComputedStyle(parentElement).whiteSpace)
  );
}

function isOverColumns({ nodes, starts }: NamedRun, { start, end }: Match): boolean {
  let before: Text | null = null;
  for (let i = lastStartAt(starts, start); i < nodes.length && (starts[i] as number) < end; i++) {
    const node = nodes[i] as Text;
    if (isBlank(node.data)) continue;
    if (before !== null && isApart(before, node)) return true;
    before = node;
  }
  return false;
}

/** Whether the second of two texts is in a box apart: one style tells nearly always, as children of a flex container are all blocks. */
function isApart(before: Text, after: Text): boolean {
  const outermost = outermostOf(after, before) ?? outermostOf(before, after);
  const box = outermost === null ? 'inline' : boxOf(getComputedStyle(outermost));
  return box !== 'inline' && joinBetween(before, after) === 'none';
}

/** The outermost element around one node that is not around the other; null where there is none. */
function outermostOf(node: Node, other: Node): Element | null {
  let outermost: Element | null = null;
  for (let at = node.parentElement; at !== null && !at.contains(other); at = at.parentElement) {
    outermost = at;
  }
  return outermost;
}

/** The index of the last start that is not after an offset. */
function lastStartAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
}
