import type { Match, MatchedText } from '@/core/find/find-terms';
import type { PageContext } from '@/core/senses/page-context';
import { markRun } from '../mark/mark-run';
import type { Marks } from '../mark/marks';
import type { Pace } from '../pace/pace';
import type { Job, WorkQueue } from '../pace/work-queue';
import { isWritten } from '../read/readable-elements';
import type { Run } from '../read/run';
import { RunList } from '../read/run-list';
import { Judgement } from './judgement';

/** Finds terms somewhere else than in the page, so that answers come later; null where none can be had. */
export interface TermFinder {
  /** Whether any of these texts may hold a term. */
  mayHoldTerms(texts: readonly string[]): Promise<boolean | null>;
  /** The terms in these texts, as a page of this kind means them; texts without any are left out. */
  findTerms(texts: readonly string[], page: PageContext): Promise<MatchedText[] | null>;
  /** Judges what a page is about by a sample of its text. */
  judgePage(sample: string): Promise<PageContext | null>;
}

/** What looking up needs of the page around it. */
export interface LookupOptions {
  finder: TermFinder;
  marks: Marks;
  queue: WorkQueue;
  pace: Pace;
  /** How often the page has changed. */
  changes: () => number;
}

/** The runs that are read in one slice. */
interface Slice {
  runs: RunList;
  /** Whether there may be marks in them that hold no longer. */
  mayHaveMarks: boolean;
}

interface MatchedRun {
  run: Run;
  matches: readonly Match[];
}

/** How many runs are marked in one step: few enough that a slice ends in time. */
const RUNS_PER_STEP = 8;

/** Every form has some; a clock that ticks has none. */
const LETTER = /\p{L}/u;
const NOTHING: readonly Match[] = [];

/**
 * Has the runs of a page looked through, those of a slice at once, and marks what is found in them. Runs are marked in
 * the order in which they were read.
 */
export class Lookups {
  readonly #options: LookupOptions;
  readonly #judgement: Judgement;
  #slice: Slice | null = null;
  #judged: Promise<unknown> | null = null;
  #marked: Promise<void> = Promise.resolve();

  constructor(options: LookupOptions) {
    this.#options = options;
    this.#judgement = new Judgement((sample) => options.finder.judgePage(sample));
  }

  /** Where runs are put that are read at this moment: they are looked up at the end of the slice. */
  runsNow(mayHaveMarks: boolean): RunList {
    if (this.#slice && this.#slice.mayHaveMarks !== mayHaveMarks) this.#send();
    if (!this.#slice) queueMicrotask(() => this.#send());
    this.#slice ??= { runs: new RunList(), mayHaveMarks };
    return this.#slice.runs;
  }

  /** Settles once all that was read so far is answered. */
  answered(): Promise<void> {
    this.#send();
    return this.#marked;
  }

  /** Judges the page again, if there was reason to judge it before; answers whether that told something new. */
  async judgeAgain(): Promise<boolean> {
    return this.#judged !== null && this.#judgement.refresh();
  }

  #send(): void {
    const { marks, queue, pace, changes } = this.#options;
    const slice = this.#slice;
    this.#slice = null;
    if (!slice || slice.runs.texts.length === 0) return;
    const changesThen = changes();
    const found = this.#find(slice.runs.texts);
    const marked = this.#marked;
    this.#marked = found.then(async (matched) => {
      const isAnyDue = matched !== null && (matched.length > 0 || marks.hasPainted);
      // Where the page has just changed, it has yet to compute its style.
      await Promise.all([marked, isAnyDue && slice.mayHaveMarks && pace.frame()]);
      const due = matched ? this.#due(slice, matched) : [];
      if (due.length > 0) queue.doSoon(this.#marking(due, () => changes() === changesThen));
    });
  }

  async #find(texts: readonly string[]): Promise<readonly MatchedText[] | null> {
    const { finder } = this.#options;
    if (!texts.some((text) => LETTER.test(text))) return [];
    if (this.#judged === null) {
      const mayHold = await finder.mayHoldTerms(texts);
      if (!mayHold) return mayHold === null ? null : [];
      this.#judged ??= this.#judge();
    }
    await this.#judged;
    return finder.findTerms(texts, this.#judgement.context);
  }

  /** Judges the page in a slice of its own: reading so much of it takes a while. */
  async #judge(): Promise<void> {
    await this.#options.pace.rest('user-visible');
    await this.#judgement.refresh();
  }

  /** The runs whose marks may be others than they are. */
  #due({ runs, mayHaveMarks }: Slice, matched: readonly MatchedText[]): MatchedRun[] {
    if (!mayHaveMarks || !this.#options.marks.hasPainted) {
      return matched.map(({ index, matches }) => ({ run: runs.at(index), matches }));
    }
    const matchesIn = new Map(matched.map(({ index, matches }) => [index, matches]));
    return runs.texts.map((_, i) => ({ run: runs.at(i), matches: matchesIn.get(i) ?? NOTHING }));
  }

  /** Makes the job of marking runs, but for those that have changed meanwhile: they are read again. */
  #marking(due: readonly MatchedRun[], isPageUnchanged: () => boolean): Job {
    const { marks } = this.#options;
    let next = 0;
    return {
      step: () => {
        const end = next + RUNS_PER_STEP;
        // That it is being written is no change that anybody is told of.
        if (isWritten(document)) return false;
        for (const { run, matches } of due.slice(next, end)) {
          markRun(run, matches, marks, isPageUnchanged());
        }
        next = end;
        return next < due.length;
      },
    };
  }
}
