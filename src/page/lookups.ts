import type { Match } from '@/core/find-terms';
import type { PageContext } from '@/core/page-context';
import { Judgement } from './judgement';
import { markRun } from './mark-run';
import type { Marks } from './marks';
import type { Pace } from './pace';
import { readAgain } from './read-again';
import { isWritten } from './readable-elements';
import { nameNodes, type ReadRun } from './text-run';
import type { Job, WorkQueue } from './work-queue';

/** Finds terms somewhere else than in the page, so that answers come later; null where none can be had. */
export interface TermFinder {
  /** Whether any of these texts may hold a term. */
  mayHoldTerms(texts: readonly string[]): Promise<boolean | null>;
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

interface Lookup {
  run: ReadRun;
  mayHaveMarks: boolean;
}

interface Found {
  run: ReadRun;
  found: readonly Match[];
}

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
  #lookups: Lookup[] = [];
  #judged: Promise<unknown> | null = null;
  #marked: Promise<void> = Promise.resolve();

  constructor(options: LookupOptions) {
    this.#options = options;
    this.#judgement = new Judgement((sample) => options.finder.judgePage(sample));
  }

  /** Looks a run up, with all others of this slice. */
  look(run: ReadRun, mayHaveMarks: boolean): void {
    if (this.#lookups.push({ run, mayHaveMarks }) === 1) queueMicrotask(() => this.#send());
  }

  /** Settles once all that was looked up so far is answered. */
  answered(): Promise<void> {
    this.#send();
    return this.#marked;
  }

  /** Judges the page again, if there was reason to judge it before; answers whether that told something new. */
  async judgeAgain(): Promise<boolean> {
    return this.#judged !== null && this.#judgement.refresh();
  }

  #send(): void {
    const { queue, changes } = this.#options;
    const lookups = this.#lookups;
    if (lookups.length === 0) return;
    this.#lookups = [];
    const changesThen = changes();
    const found = this.#find(lookups.map(({ run }) => run.text));
    const marked = this.#marked;
    this.#marked = found.then(async (matches) => {
      await marked;
      const due = matches ? this.#due(lookups, matches) : [];
      if (due.length > 0) queue.doSoon(this.#marking(due, () => changes() === changesThen));
    });
  }

  async #find(texts: string[]): Promise<readonly Match[][] | null> {
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
  #due(lookups: readonly Lookup[], matches: readonly Match[][]): Found[] {
    const { marks } = this.#options;
    return lookups.flatMap(({ run, mayHaveMarks }, i) => {
      const found = matches[i] ?? NOTHING;
      return found.length > 0 || (mayHaveMarks && !marks.areNone) ? [{ run, found }] : [];
    });
  }

  /** Makes the job of marking runs, but for those that have changed meanwhile: they are read again. */
  #marking(due: readonly Found[], isPageUnchanged: () => boolean): Job {
    let next = 0;
    return {
      step: () => {
        const { run, found } = due[next] as Found;
        // That it is being written is no change that anybody is told of.
        if (!isWritten(document)) {
          const named = isPageUnchanged() ? nameNodes(run) : readAgain(run);
          if (named) markRun(named, found, this.#options.marks);
        }
        return ++next < due.length;
      },
    };
  }
}
