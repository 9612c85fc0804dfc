import { later } from '../pace/later';
import type { PageFinder } from './page-finder';

/** How long after a question that had no answer it is time for the next, … */
const NO_ANSWER_PAUSE_MS = 1000;
/** … and for how many in a row. */
const MOST_TRIES = 5;

/** What a question needs of those who ask it. */
export interface TermQuestionOptions {
  finder: Pick<PageFinder, 'mayHoldTerms'>;
  /** There may be a term. */
  onFound: () => void;
  /** There was no answer: what was asked for is to be asked again. */
  onNoAnswer: () => void;
  /** It is time to ask again. */
  onRetry: () => void;
}

/** Asks whether texts may hold terms, those of a slice of work at once. */
export class TermQuestion {
  readonly #options: TermQuestionOptions;
  readonly #signal: AbortSignal;
  /** How many in a row had no answer. */
  #unanswered = 0;
  /** What was not asked for yet. */
  #texts: string[] = [];

  /** Nothing is told any more once the signal has aborted. */
  constructor(options: TermQuestionOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** Asks for these texts too, at the end of the slice. */
  add(texts: readonly string[]): void {
    if (texts.length === 0) return;
    if (this.#texts.length === 0) queueMicrotask(() => void this.#ask());
    this.#texts.push(...texts);
  }

  async #ask(): Promise<void> {
    const { finder, onFound, onNoAnswer, onRetry } = this.#options;
    const texts = this.#texts;
    this.#texts = [];
    const mayHold = await finder.mayHoldTerms(texts);
    if (this.#signal.aborted) return;
    if (mayHold) onFound();
    this.#unanswered = mayHold === null ? this.#unanswered + 1 : 0;
    if (mayHold !== null) return;
    onNoAnswer();
    // Then only when the reader moves, or the page changes.
    if (this.#unanswered < MOST_TRIES) later(onRetry, NO_ANSWER_PAUSE_MS);
  }
}
