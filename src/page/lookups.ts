import type { Match } from '@/core/find-terms';
import type { PageContext } from '@/core/page-context';
import { isUnchanged } from './is-unchanged';
import { Judgement } from './judgement';
import { markRun } from './mark-run';
import type { Marks } from './marks';
import type { Pace } from './pace';
import { isWritten } from './readable-elements';
import type { TextRun } from './text-run';
import type { Job, WorkQueue } from './work-queue';

/** Finds terms somewhere else than in the page, so that answers come later; null where none can be had. */
export interface TermFinder {
  /** The terms in each text, as a page of this kind means them. */
  findTerms(texts: readonly string[], page: PageContext): Promise<Match[][] | null>;
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

/**
 * Has the runs that may hold terms looked through, those of a slice at once, and marks what is found in them. Runs are
 * marked in the order in which they were read.
 */
export class Lookups {
  readonly #options: LookupOptions;
  readonly #judgement: Judgement;
  #runs: TextRun[] = [];
  #judged: Promise<unknown> | null = null;
  #marked: Promise<void> = Promise.resolve();

  constructor(options: LookupOptions) {
    this.#options = options;
    this.#judgement = new Judgement((sample) => options.finder.judgePage(sample));
  }

  /** Looks a run up, with all others of this slice. */
  look(run: TextRun): void {
    if (this.#runs.push(run) === 1) queueMicrotask(() => this.#send());
  }

  /** Judges the page again, if there was reason to judge it before; answers whether that told something new. */
  async judgeAgain(): Promise<boolean> {
    return this.#judged !== null && this.#judgement.refresh();
  }

  #send(): void {
    const { queue, changes } = this.#options;
    const runs = this.#runs;
    this.#runs = [];
    const changesThen = changes();
    const found = this.#find(runs.map(({ text }) => text));
    const marked = this.#marked;
    this.#marked = found.then(async (matches) => {
      await marked;
      if (matches) queue.doSoon(this.#marking(runs, matches, () => changes() === changesThen));
    });
  }

  async #find(texts: string[]): Promise<Match[][] | null> {
    this.#judged ??= this.#judge();
    await this.#judged;
    return this.#options.finder.findTerms(texts, this.#judgement.context);
  }

  /** Judges the page in a slice of its own: reading so much of it takes a while. */
  async #judge(): Promise<void> {
    await this.#options.pace.rest('user-visible');
    await this.#judgement.refresh();
  }

  /** Makes the job of marking runs, but for those that have changed meanwhile: they are read again. */
  #marking(runs: TextRun[], matches: Match[][], isPageUnchanged: () => boolean): Job {
    let next = 0;
    return {
      step: () => {
        const run = runs[next] as TextRun;
        // That it is being written is no change that anybody is told of.
        if (!isWritten(document) && (isPageUnchanged() || isUnchanged(run))) {
          markRun(run, matches[next] as Match[], this.#options.marks);
        }
        return ++next < runs.length;
      },
    };
  }
}
