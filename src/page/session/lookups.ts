import type { MatchedText } from '@/core/find/match';
import { markingJob } from '../mark/marking-job';
import type { Marks } from '../mark/marks';
import { later } from '../pace/later';
import type { Pace } from '../pace/pace';
import type { WorkQueue } from '../pace/work-queue';
import type { RunList } from '../read/run-list';

/** How often runs are looked up without an answer before they are given up. */
const MOST_TRIES = 5;
/** How long after its first failure a batch is looked up again, unless an answer comes meanwhile; each time twice as long. */
export const RETRY_DELAY_MS = 1000;

/** What looking up needs of the page around it. */
export interface LookupOptions {
  /** The terms in texts; null where no answer can be had. */
  find: (texts: readonly string[]) => Promise<readonly MatchedText[] | null>;
  marks: Marks;
  queue: WorkQueue;
  pace: Pace;
  /** How often the page has changed. */
  changes: () => number;
  /** Nothing is looked up again once it has aborted. */
  signal: AbortSignal;
}

/** The runs that are read in one slice. */
interface Batch {
  runs: RunList;
  /** Whether they may have been read before, so that there may be marks which hold no longer. */
  again: boolean;
  /** How often the page had changed when they were read. */
  changesThen: number;
  tries: number;
}

/**
 * Has the runs of a page looked up, those of a slice in one batch, and marks what is found, in the order in which they
 * were read. Runs for which no answer can be had are kept, and looked up again.
 */
export class Lookups {
  readonly #options: LookupOptions;
  /** The batch that is being filled. */
  #batch: Batch | null = null;
  #failed: Batch[] = [];
  #failedAt = 0;
  #answered: Promise<void> = Promise.resolve();

  constructor(options: LookupOptions) {
    this.#options = options;
  }

  /** Takes runs that were just read; they are looked up at the end of the slice. `again`: they may have been read before. */
  take(runs: RunList, again: boolean): void {
    if (runs.texts.length === 0) return;
    if (this.#batch && this.#batch.again !== again) this.#send();
    if (this.#batch) {
      this.#batch.runs.append(runs);
      return;
    }
    this.#batch = { runs, again, changesThen: this.#options.changes(), tries: 0 };
    queueMicrotask(() => this.#send());
  }

  /** Settles once all that was taken so far is answered, and about to be marked. */
  answered(): Promise<void> {
    this.#send();
    return this.#answered;
  }

  /** Looks up again what had no answer, unless that is only just so. */
  retry(): void {
    if (performance.now() - this.#failedAt >= RETRY_DELAY_MS) this.#retryNow();
  }

  #retryNow(): void {
    const failed = this.#failed;
    this.#failed = [];
    for (const batch of failed) this.#lookUp(batch);
  }

  #retryOne(batch: Batch): void {
    const at = this.#failed.indexOf(batch);
    if (at < 0 || this.#options.signal.aborted) return;
    this.#failed.splice(at, 1);
    this.#lookUp(batch);
  }

  #send(): void {
    const batch = this.#batch;
    this.#batch = null;
    if (batch) this.#lookUp(batch);
  }

  #lookUp(batch: Batch): void {
    batch.tries++;
    this.#answered = this.#mark(batch, this.#options.find(batch.runs.texts), this.#answered);
  }

  async #mark(
    batch: Batch,
    found: Promise<readonly MatchedText[] | null>,
    before: Promise<void>,
  ): Promise<void> {
    const { marks, queue, pace, changes } = this.#options;
    const { runs, again, changesThen } = batch;
    const matched = await found;
    const mayChangeMarks = again && matched !== null && (matched.length > 0 || marks.hasAny);
    // Where the page has just changed, it has yet to compute its style.
    await Promise.all([before, mayChangeMarks && pace.frame()]);
    if (matched === null) {
      this.#keep(batch);
      return;
    }
    if (again || matched.length > 0) {
      queue.doSoon(markingJob({ runs, matched, again }, marks, () => changes() === changesThen));
    }
    this.#retryNow();
  }

  #keep(batch: Batch): void {
    this.#failedAt = performance.now();
    if (batch.tries >= MOST_TRIES) return;
    this.#failed.push(batch);
    // Exponential backoff: a page that stays as it is gives no other reason to try again.
    later(() => this.#retryOne(batch), RETRY_DELAY_MS * 2 ** (batch.tries - 1));
  }
}
