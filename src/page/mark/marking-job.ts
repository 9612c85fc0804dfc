import type { Match, MatchedText } from '@/core/find/match';
import type { Job } from '../pace/work-queue';
import { isWritten } from '../read/readability';
import type { Run } from '../read/run';
import type { RunList } from '../read/run-list';
import { markRun } from './mark-run';
import type { Marks } from './marks';

/** How many runs are marked in one step: few enough that a slice ends in time. */
const RUNS_PER_STEP = 8;

const NOTHING: readonly Match[] = [];

/** Runs that were looked up. */
export interface LookedUp {
  runs: RunList;
  /** What was found in them; runs in which nothing was found are left out. */
  matched: readonly MatchedText[];
  /** Whether they may have been read before, so that there may be marks in them which hold no longer. */
  again: boolean;
}

interface DueRun {
  run: Run;
  matches: readonly Match[];
}

/** The job of making the marks of runs those of what was found, but for runs that have changed meanwhile: they are read again. */
export function markingJob(lookedUp: LookedUp, marks: Marks, isPageUnchanged: () => boolean): Job {
  let due: readonly DueRun[] | null = null;
  let next = 0;
  return {
    step() {
      // `designMode` changes without an event.
      if (isWritten(document)) return false;
      // Asked at the first step, when all jobs before have made their marks.
      due ??= dueRuns(lookedUp, marks);
      const end = next + RUNS_PER_STEP;
      for (const { run, matches } of due.slice(next, end)) {
        markRun(run, matches, marks, isPageUnchanged());
      }
      next = end;
      return next < due.length;
    },
  };
}

/** The runs whose marks may be others than they are. */
function dueRuns({ runs, matched, again }: LookedUp, marks: Marks): readonly DueRun[] {
  if (!again || !marks.hasAny) {
    return matched.map(({ index, matches }) => ({ run: runs.at(index), matches }));
  }
  const matchesIn = new Map(matched.map(({ index, matches }) => [index, matches]));
  return runs.texts.map((_, i) => ({ run: runs.at(i), matches: matchesIn.get(i) ?? NOTHING }));
}
