import type { Match } from '@/core/find/match';
import { startAfterChange } from '@/core/text/start-after-change';
import { inOneLine } from '../read/in-one-line';
import { rereadRun } from '../read/reread-run';
import { isAsRead, type NamedRun, nameNodes, type Run, textNodesIn } from '../read/run';
import type { Mark } from './mark';
import type { Marks } from './marks';
import { placeInRun } from './place-in-run';

/**
 * Makes the marks of a run those of the terms found in it. Where its text has changed since it was read, only the words
 * that still stand in it are marked; where its nodes are gone, marks are kept for whatever is drawn in their place.
 */
export function markRun(
  run: Run,
  matches: readonly Match[],
  marks: Marks,
  isPageUnchanged: boolean,
): void {
  // Most runs have no marks and get none, and reading one again costs far more than this test.
  if (matches.length === 0 && !isMarked(run, marks)) return;
  const named = isPageUnchanged ? nameNodes(run) : (rereadRun(run) ?? nameGone(run));
  if (named) {
    const found = matchesIn(named.text, run.text, matches);
    replaceMarks(named, inOneLine(named, found), marks);
  }
}

/** Names the nodes of a run that are no longer part of the page; null where they are, or have changed. */
function nameGone(run: Run): NamedRun | null {
  if (run.parts[0]?.isConnected) return null;
  const named = nameNodes(run);
  return isAsRead(named) ? named : null;
}

/** The matches of a text in what has become of it. */
function matchesIn(text: string, read: string, matches: readonly Match[]): readonly Match[] {
  if (text === read) return matches;
  return matches.flatMap((match) => {
    const start = startAfterChange(match, read, text);
    return start === null ? [] : [{ ...match, start, end: start + match.end - match.start }];
  });
}

function isMarked({ parts }: Run, marks: Marks): boolean {
  return parts.some((part) => textNodesIn(part).some((node) => marks.in(node).length > 0));
}

/** Marks that still hold stay, and with them an open card. */
function replaceMarks(run: NamedRun, matches: readonly Match[], marks: Marks): void {
  const outdated = new Set<Mark>();
  for (const node of run.nodes) for (const mark of marks.in(node)) outdated.add(mark);
  const added: Mark[] = [];
  for (const match of matches) {
    const mark = markOf(match, run);
    const same = outdated.size > 0 && [...outdated].find((old) => isSame(old, mark));
    if (same) outdated.delete(same);
    else added.push(mark);
  }
  marks.replace(outdated, added);
}

function markOf(match: Match, run: NamedRun): Mark {
  const { term, isEveryday = false } = match;
  const unseen = { isShown: false, paintKind: null, isPainted: false };
  return { ...placeInRun(match, run), term, isEveryday, ...unseen };
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
