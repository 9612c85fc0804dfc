import type { FindTerms } from '@/core/find-terms';
import type { Sieve } from '@/core/sieve';
import { markRun } from './mark-run';
import type { Marks } from './marks';
import type { Stretch } from './stretch';
import { isUnchanged, RunReader, type TextRun } from './text-runs';
import type { Job } from './work-queue';

/** How many runs are read in one step of a reading: few enough that a slice ends in time. */
const READS_PER_STEP = 8;

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  mayHoldForm: Sieve;
  /** Gives the finder, once there is something to find; null where it cannot be had, and nothing is marked. */
  loadFinder: () => Promise<FindTerms | null>;
  marks: Marks;
  /** Sees each element whose inside is read. */
  onElement: (element: Element) => void;
}

/** Reads stretches of a page and marks the terms in them. */
export class Scanner {
  readonly #options: ScannerOptions;
  #find: FindTerms | null = null;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  /** Makes the job of reading one stretch. A page that leads it astray while it rests makes it begin again. */
  reading(stretch: Stretch): Job {
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
          if (read === 'run' && this.#isWorthALook(reader)) return this.#look(reader.run());
          if (read !== 'run') return read !== 'end';
        }
        return true;
      },
    };
  }

  #isWorthALook(reader: RunReader): boolean {
    const { mayHoldForm, marks } = this.#options;
    return mayHoldForm(reader.text) || reader.has((part) => marks.mayTouch(part));
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
