import { RunReader } from './run-reader';
import { insideOf, type Stretch } from './stretch';
import type { ReadRun } from './text-run';
import type { Job } from './work-queue';

/** How many runs are read in one step of a reading: few enough that a slice ends in time. */
const READS_PER_STEP = 8;

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  /** How often the page has changed. */
  changes: () => number;
  /** Sees each run, and whether there may be marks in it that hold no longer. */
  onRun: (run: ReadRun, mayHaveMarks: boolean) => void;
  /** Sees each element that may have a shadow root. */
  onElement: (element: Element) => void;
}

/** Reads stretches of a page run by run. */
export class Scanner {
  readonly #options: ScannerOptions;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  /** Makes the job of reading all that is inside a root for the first time, but for the blocks that are known. */
  reading(root: Node, known?: ReadonlySet<Node>): Job {
    return this.#reading(() => insideOf(root), false, known);
  }

  /** Makes the job of reading all that is inside a root again. */
  rereading(root: Node): Job {
    return this.#reading(() => insideOf(root), true);
  }

  /** Makes the job of reading a stretch that has changed. */
  rereadingStretch(stretch: Stretch): Job {
    return this.#reading(() => stretch, true);
  }

  /** A page that leads a reading astray while it rests makes it begin again. */
  #reading(
    stretchNow: () => Stretch | null,
    mayHaveMarks: boolean,
    known?: ReadonlySet<Node>,
  ): Job {
    const { changes, onRun, onElement } = this.#options;
    let reader: RunReader | null = null;
    let changesThen = 0;
    return {
      step: (hasRested) => {
        const stretch = stretchNow();
        if (!stretch?.first.isConnected) return false;
        const mayBeAstray = hasRested && changes() !== changesThen;
        if (reader === null || (mayBeAstray && !reader.isWhereItWas())) {
          reader = new RunReader(stretch, onElement, known);
        }
        changesThen = changes();
        for (let i = 0; i < READS_PER_STEP; i++) {
          const read = reader.next();
          if (read !== 'run') return read !== 'end';
          onRun(reader.run(), mayHaveMarks);
        }
        return true;
      },
    };
  }
}
