import type { Job } from '../pace/work-queue';
import { RunList } from './run-list';
import { RunReader } from './run-reader';
import { allOf, type Stretch } from './stretch';

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  /** How often the page has changed. */
  changes: () => number;
  /** Takes the runs that were read in one step; `again` as it was said of the job. */
  onRuns: (runs: RunList, again: boolean) => void;
  /** Sees each element that may have a shadow root. */
  onElement: (element: Element) => void;
}

/** How a scanner reads. */
export interface ScanOptions {
  /** Whether it may have been read before, so that there may be marks which hold no longer. */
  again?: boolean;
  /** Blocks that are passed over. */
  known?: ReadonlySet<Node>;
}

/** Reads parts of a page run by run. */
export class Scanner {
  readonly #options: ScannerOptions;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  /** The job of reading stretches, or all of a root as it is by then. */
  job(what: Node | readonly Stretch[], { again = false, known }: ScanOptions = {}): Job {
    const { changes, onRuns, onElement } = this.#options;
    const stretches = what instanceof Node ? [what] : what;
    const reader = new RunReader(onElement, known);
    let next = 0;
    let isReading = false;
    let changesThen = 0;
    return {
      step: (hasRested) => {
        const stretch = stretchOf(stretches[next]);
        const hasPageChanged = hasRested && changes() !== changesThen;
        changesThen = changes();
        if (!stretch?.first.isConnected) isReading = false;
        else {
          if (hasPageChanged) reader.pageChanged();
          if (!isReading || (hasPageChanged && !reader.canGoOn())) reader.begin(stretch);
          const runs = new RunList();
          isReading = reader.readOn(runs);
          onRuns(runs, again);
        }
        if (!isReading) next++;
        return next < stretches.length;
      },
    };
  }
}

function stretchOf(what: Node | Stretch | undefined): Stretch | null {
  return what instanceof Node ? allOf(what) : (what ?? null);
}
