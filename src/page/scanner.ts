import type { Sieve } from '@/core/sieve';
import { markRun } from './mark-run';
import type { Marks } from './marks';
import { RunReader } from './run-reader';
import type { Stretch } from './stretch';
import type { TextRun } from './text-run';
import type { Job } from './work-queue';

/** How many runs are read in one step of a reading: few enough that a slice ends in time. */
const READS_PER_STEP = 4;

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  mayHoldForm: Sieve['mayHoldForm'];
  marks: Marks;
  /** How often the page has changed. */
  changes: () => number;
  /** Sees each run that may hold a term. */
  onCandidate: (run: TextRun) => void;
  /** Sees each element that may have a shadow root. */
  onElement: (element: Element) => void;
}

/** Reads stretches of a page for runs that may hold terms. */
export class Scanner {
  readonly #options: ScannerOptions;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  /** Makes the job of reading a stretch that has no marks, but for the blocks that are known. */
  reading(stretch: Stretch, known?: ReadonlySet<Node>): Job {
    return this.#reading(stretch, () => {}, known);
  }

  /** Makes the job of reading a stretch that has changed, and may have marks that hold no longer. */
  rereading(stretch: Stretch): Job {
    const { marks } = this.#options;
    return this.#reading(stretch, (reader) => {
      if (!marks.areNone) markRun(reader.run(), [], marks);
    });
  }

  /** A page that leads a reading astray while it rests makes it begin again. */
  #reading(stretch: Stretch, onOther: (reader: RunReader) => void, known?: ReadonlySet<Node>): Job {
    const { mayHoldForm, changes, onCandidate, onElement } = this.#options;
    let reader: RunReader | null = null;
    let changesThen = 0;
    return {
      step: (hasRested) => {
        if (!stretch.first.isConnected) return false;
        const mayBeAstray = hasRested && changes() !== changesThen;
        if (reader === null || (mayBeAstray && !reader.isWhereItWas())) {
          reader = new RunReader(stretch, onElement, known);
        }
        changesThen = changes();
        for (let i = 0; i < READS_PER_STEP; i++) {
          const read = reader.next();
          if (read !== 'run') return read !== 'end';
          if (mayHoldForm(reader.text)) onCandidate(reader.run());
          else onOther(reader);
        }
        return true;
      },
    };
  }
}
