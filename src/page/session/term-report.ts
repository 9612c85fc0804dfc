import { countTerms, type TermCount } from '@/core/glossary/term-counts';
import { later } from '../pace/later';

/** So long changes are put aside: to count takes time, and to tell of it is a message. */
export const REPORT_DELAY_MS = 100;

const NOTHING = '[]';

/** Tells which terms are shown, and how often, whenever that has changed. */
export class TermReport {
  readonly #terms: () => Iterable<string>;
  readonly #onTerms: (terms: TermCount[]) => void;
  #told = NOTHING;
  #stopWaiting: (() => void) | null = null;

  /** `terms` gives the term of each mark that is shown. */
  constructor(terms: () => Iterable<string>, onTerms: (terms: TermCount[]) => void) {
    this.#terms = terms;
    this.#onTerms = onTerms;
  }

  /** Tells before long what is shown then. */
  soon(): void {
    const [anyTerm] = this.#terms();
    // Nearly every page has nothing to tell, at each of its changes.
    if (anyTerm === undefined && this.#told === NOTHING) return;
    this.#stopWaiting ??= later(() => {
      this.#stopWaiting = null;
      this.#tell(countTerms(this.#terms()));
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
