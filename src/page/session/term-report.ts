import type { TermCount } from '@/core/glossary/term-counts';
import { countInReadingOrder } from '../mark/count-in-reading-order';
import type { Mark } from '../mark/mark';
import { later } from '../pace/later';

/** How long changes are gathered at least before they are told of: each report is a message. */
export const REPORT_DELAY_MS = 100;
/** How long they are gathered at least for each mark counted last: counting them takes up to 0.6 µs each. */
const DELAY_PER_MARK_MS = 0.12;

const NOTHING = '[]';

/** Tells which terms are shown, in reading order, and how often, whenever that has changed. */
export class TermReport {
  readonly #shown: () => Iterable<Mark>;
  readonly #onTerms: (terms: TermCount[]) => void;
  #told = NOTHING;
  /** How many marks were counted last. */
  #counted = 0;
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
    this.#stopWaiting ??= later(
      () => this.now(),
      Math.max(REPORT_DELAY_MS, this.#counted * DELAY_PER_MARK_MS),
    );
  }

  /** Tells at once what is shown. */
  now(): void {
    this.#stop();
    this.#tell(countInReadingOrder(this.#shown()));
  }

  /** Tells at once that nothing is shown any longer. */
  end(): void {
    this.#stop();
    this.#tell([]);
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
  }

  #tell(terms: TermCount[]): void {
    this.#counted = terms.reduce((sum, { count }) => sum + count, 0);
    const text = JSON.stringify(terms);
    if (text === this.#told) return;
    this.#told = text;
    this.#onTerms(terms);
  }
}
