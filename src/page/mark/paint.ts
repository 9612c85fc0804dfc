import { later } from '../pace/later';

/** How long ranges wait for each one that is painted, and at most. */
const WAIT_PER_RANGE_MS = 0.3;
export const LONGEST_WAIT_MS = 1000;

/**
 * Paints ranges through a highlight of the page's registry. In the frame after any is added, the browser goes
 * through all of them, and through the page: the more there are, the more are therefore added at once.
 */
export class Paint {
  readonly #highlight: Highlight;
  readonly #onFirst: () => void;
  readonly #waiting = new Set<StaticRange>();
  #state: 'open' | 'closing' | 'closed' = 'open';

  /** `onFirst` is called whenever something is to be painted and nothing was. */
  constructor(highlight: Highlight, onFirst: () => void) {
    this.#highlight = highlight;
    this.#onFirst = onFirst;
  }

  /** Whether nothing is painted, nor about to be. */
  get isEmpty(): boolean {
    return this.#highlight.size + this.#waiting.size === 0;
  }

  /** Paints a range: at once, unless others were just added. */
  add(range: StaticRange): void {
    if (this.isEmpty) this.#onFirst();
    if (this.#state === 'closed') this.#waiting.add(range);
    else this.#highlight.add(range);
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    // What is added in one slice of work comes to the screen in one frame.
    queueMicrotask(() => this.#close());
  }

  /** Takes a range away at once. */
  delete(range: StaticRange): void {
    this.#waiting.delete(range);
    this.#highlight.delete(range);
  }

  #close(): void {
    this.#state = 'closed';
    const wait = Math.min(this.#highlight.size * WAIT_PER_RANGE_MS, LONGEST_WAIT_MS);
    later(() => this.#open(), wait);
  }

  #open(): void {
    this.#state = 'open';
    for (const range of this.#waiting) this.add(range);
    this.#waiting.clear();
  }
}
