import { Lookout, type LookoutOptions } from './lookout';
import { Reading, type ReadingOptions } from './reading';

/** What is read, and what for. */
export type PageReadingOptions = ReadingOptions &
  Omit<LookoutOptions, 'onFound'> & {
    /** All of the page begins to be read: until then nothing is marked. */
    onWhole?: () => void;
  };

/** Reads a page: where the reader looks until there is a term, then all of it. */
export class PageReading {
  readonly #options: PageReadingOptions;
  readonly #signal: AbortSignal;
  readonly #lookingOut = new AbortController();
  #reading: Reading | null = null;
  #whole: Promise<void> | null = null;

  /** Reads from here on, until the signal aborts. */
  constructor(options: PageReadingOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    const onFound = () => void this.whole();
    new Lookout({ ...options, onFound }, AbortSignal.any([signal, this.#lookingOut.signal]));
  }

  /** Reads all of the page, and follows it as a whole from here on; settles once all that is found in it is marked. */
  whole(): Promise<void> {
    if (this.#whole) return this.#whole;
    this.#lookingOut.abort();
    this.#options.onWhole?.();
    this.#reading = new Reading(this.#options, this.#signal);
    this.#whole = this.#reading.start();
    return this.#whole;
  }

  /** Reads all of the page again, if it has, for a finder that may answer otherwise from here on. */
  async readAgain(): Promise<void> {
    await this.#reading?.readAgain();
  }

  /** The shadow roots of the page, as far as they were found; none before all of it is read. */
  shadowRoots(): ShadowRoot[] {
    return this.#reading?.shadowRoots() ?? [];
  }
}
