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

/** The job of making the marks of runs those of what was found, but for runs that have changed meanwhile: they are read again. */
export function markingJob(lookedUp: LookedUp, marks: Marks, isPageUnchanged: () => boolean): Job {
  const due = dueRuns(lookedUp, marks);
  return {
    step() {
      // `designMode` changes without an event.
      if (isWritten(document)) return false;
      for (let i = 0; i < RUNS_PER_STEP; i++) {
        const { value, done } = due.next();
        if (done) return false;
        markRun(value.run, value.matches, marks, isPageUnchanged());
      }
      return true;
    },
  };
}

/** The runs whose marks may be others than they are. Only the first step asks, when all jobs before have made their marks. */
function* dueRuns({ runs, matched, again }: LookedUp, marks: Marks): Iterator<Due, undefined> {
  if (again && marks.hasAny) {
    const matchesIn = new Map(matched.map(({ index, matches }) => [index, matches]));
    for (let i = 0; i < runs.texts.length; i++) {
      yield { run: runs.at(i), matches: matchesIn.get(i) ?? NOTHING };
    }
  } else for (const { index, matches } of matched) yield { run: runs.at(index), matches };
}

interface Due {
  run: Run;
  matches: readonly Match[];
}
