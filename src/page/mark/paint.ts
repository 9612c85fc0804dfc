import { later } from '../pace/later';

/** How long ranges that are added wait, for each range that is painted already. */
const WAIT_PER_RANGE_MS = 0.3;
/** How long they wait at most. */
export const LONGEST_WAIT_MS = 1000;

/**
 * Paints ranges through a highlight, which enters the page's registry with the first of them: an empty one has the browser
 * draw a frame, and nearly every page has nothing to paint. In the frame after any is added, the browser goes through all
 * ranges and through the page: the more there are, the longer others are therefore gathered, to be added at once.
 */
export class Paint {
  readonly #name: string;
  readonly #highlight = new Highlight();
  readonly #waiting = new Set<StaticRange>();
  /** Closed to ranges, which wait until it opens; closing while those of the same slice of work still come in. */
  #state: 'open' | 'closing' | 'closed' = 'open';

  /**
   * `name` is that of the highlight in the registry, and in the style sheet that says how it looks; the higher its
   * `priority`, the further in front.
   */
  constructor(name: string, priority = 0) {
    this.#name = name;
    this.#highlight.priority = priority;
  }

  /** Whether nothing is painted, nor about to be. */
  get isEmpty(): boolean {
    return this.#highlight.size + this.#waiting.size === 0;
  }

  /** Paints a range: at once, unless others were just added. */
  add(range: StaticRange): void {
    if (this.isEmpty) this.#register();
    if (this.#state === 'closed') this.#waiting.add(range);
    else this.#highlight.add(range);
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    // At the end of the slice of work: what is added in it comes to the screen in one frame.
    queueMicrotask(() => this.#close());
  }

  /** Takes a range away at once. */
  delete(range: StaticRange): void {
    this.#waiting.delete(range);
    this.#highlight.delete(range);
  }

  /** Has ranges that come in the place of others on the screen in the same frame in which these go. */
  exchange(work: () => void): void {
    const state = this.#state;
    this.#state = 'closing';
    work();
    this.#state = state;
  }

  /** Registers the highlight again where the page has cleared its registry. */
  restore(): void {
    if (!this.isEmpty && !CSS.highlights.has(this.#name)) this.#register();
  }

  /** Takes the highlight out of the registry. */
  end(): void {
    CSS.highlights.delete(this.#name);
  }

  #register(): void {
    CSS.highlights.set(this.#name, this.#highlight);
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
