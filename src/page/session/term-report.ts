import type { TermCount } from '@/core/glossary/term-counts';
import { countInReadingOrder } from '../mark/count-in-reading-order';
import type { Mark } from '../mark/mark';
import { later } from '../pace/later';

/** How long changes are gathered before they are told of: counting takes time, and each report is a message. */
export const REPORT_DELAY_MS = 100;

const NOTHING = '[]';

/** Tells which terms are shown, in reading order, and how often, whenever that has changed. */
export class TermReport {
  readonly #shown: () => Iterable<Mark>;
  readonly #onTerms: (terms: TermCount[]) => void;
  #told = NOTHING;
  #stopWaiting: (() => void) | null = null;

  /** `shown` gives the marks that are shown. */
  constructor(shown: () => Iterable<Mark>, onTerms: (terms: TermCount[]) => void) {
    this.#shown = shown;
    this.#onTerms = onTerms;
  }

  /** Tells before long what is shown then. */
  soon(): void {
    const [anyMark] = this.#shown();
    // This is asked after every change of every page, and nearly all have nothing to tell.
    if (anyMark === undefined && this.#told === NOTHING) return;
    this.#stopWaiting ??= later(() => {
      this.#stopWaiting = null;
      this.#tell(countInReadingOrder(this.#shown()));
    }, REPORT_DELAY_MS);
  }

  /** Tells at once that nothing is shown any longer. */
  end(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#tell([]);
  }

  #tell(terms: TermCount[]): void {
    const text = JSON.stringify(terms);
    if (text === this.#told) return;
    this.#told = text;
    this.#onTerms(terms);
  }
}
