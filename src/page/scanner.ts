import type { FindTerms } from '@/core/find-terms';
import type { Sieve } from '@/core/sieve';
import { markRun } from './mark-run';
import type { Marks } from './marks';
import { RunReader } from './run-reader';
import type { Stretch } from './stretch';
import { isUnchanged, type TextRun } from './text-run';
import type { Job } from './work-queue';

/** How many runs are read in one step of a reading: few enough that a slice ends in time. */
const READS_PER_STEP = 4;

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  mayHoldForm: Sieve['mayHoldForm'];
  /** Gives the finder, once there is something to find; null where it cannot be had, and nothing is marked. */
  loadFinder: () => Promise<FindTerms | null>;
  marks: Marks;
  /** Sees each element that may have a shadow root. */
  onElement: (element: Element) => void;
}

/** Reads stretches of a page and marks the terms in them. */
export class Scanner {
  readonly #options: ScannerOptions;
  #find: FindTerms | null = null;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  /** Makes the job of reading a stretch, of which nothing is marked that its text does not bear out. */
  reading(stretch: Stretch): Job {
    return this.#reading(stretch, ({ text }) => this.#options.mayHoldForm(text));
  }

  /** Makes the job of reading a stretch that has changed, and may have marks that hold no longer. */
  rereading(stretch: Stretch): Job {
    const { mayHoldForm, marks } = this.#options;
    const hasMark = ({ nodes }: TextRun) => nodes.some((node) => marks.in(node).length > 0);
    return this.#reading(
      stretch,
      (reader) => mayHoldForm(reader.text) || (!marks.areNone && hasMark(reader.run())),
    );
  }

  /** A page that leads a reading astray while it rests makes it begin again. */
  #reading(stretch: Stretch, isWorthALook: (reader: RunReader) => boolean): Job {
    const { onElement } = this.#options;
    let reader: RunReader | null = null;
    return {
      step: (hasRested) => {
        if (!stretch.first.isConnected) return false;
        if (reader === null || (hasRested && !reader.isWhereItWas())) {
          reader = new RunReader(stretch, onElement);
        }
        for (let i = 0; i < READS_PER_STEP; i++) {
          const read = reader.next();
          if (read === 'run' && isWorthALook(reader)) return this.#look(reader.run());
          if (read !== 'run') return read !== 'end';
        }
        return true;
      },
    };
  }

  #look(run: TextRun): true | Promise<true> {
    if (this.#find === null) return this.#lookLater(run);
    markRun(run, this.#find, this.#options.marks);
    return true;
  }

  async #lookLater(run: TextRun): Promise<true> {
    this.#find = await this.#options.loadFinder();
    // What the page has changed meanwhile is read again in any case.
    if (this.#find && isUnchanged(run)) markRun(run, this.#find, this.#options.marks);
    return true;
  }
}
