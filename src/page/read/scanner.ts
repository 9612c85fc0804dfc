import type { Job } from '../pace/work-queue';
import type { RunList } from './run-list';
import { RunReader } from './run-reader';
import { insideOf, type Stretch } from './stretch';

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  /** How often the page has changed. */
  changes: () => number;
  /** Where runs are put that are read at this moment; `mayHaveMarks` says whether some may hold no longer. */
  runsNow: (mayHaveMarks: boolean) => RunList;
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
    return this.#reading([() => insideOf(root)], false, known);
  }

  /** Makes the job of reading all that is inside a root again. */
  rereading(root: Node): Job {
    return this.#reading([() => insideOf(root)], true);
  }

  /** Makes the job of reading stretches for the first time. */
  readingStretches(stretches: readonly Stretch[]): Job {
    return this.#reading(stretches.map(always), false);
  }

  /** Makes the job of reading stretches that have changed. */
  rereadingStretches(stretches: readonly Stretch[]): Job {
    return this.#reading(stretches.map(always), true);
  }

  /** A page that leads a reading astray while it rests makes it begin its stretch again. */
  #reading(
    stretches: readonly (() => Stretch | null)[],
    mayHaveMarks: boolean,
    known?: ReadonlySet<Node>,
  ): Job {
    const { changes, runsNow, onElement } = this.#options;
    const reader = new RunReader(onElement, known);
    let next = 0;
    let isReading = false;
    let changesThen = 0;
    return {
      step: (hasRested) => {
        const stretch = stretches[next]?.();
        const mayBeAstray = hasRested && changes() !== changesThen;
        changesThen = changes();
        if (!stretch?.first.isConnected) isReading = false;
        else {
          if (!isReading || (mayBeAstray && !reader.isWhereItWas())) reader.begin(stretch);
          isReading = reader.readOn(runsNow(mayHaveMarks));
        }
        if (!isReading) next++;
        return next < stretches.length;
      },
    };
  }
}

function always(stretch: Stretch): () => Stretch {
  return () => stretch;
}
