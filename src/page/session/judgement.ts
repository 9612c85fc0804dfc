import { PAGE_SAMPLE_LENGTH, type PageContext, UNKNOWN_PAGE } from '@/core/senses/page-context';
import { later } from '../pace/later';
import { sampleText } from './sample-text';

/** How long after a change a page is looked at for whether it is another: what comes in quick succession is there by then. */
export const LOOK_PAUSE_MS = 500;
/** How often it is judged at most while only a little of its text changes. */
export const JUDGE_PAUSE_MS = 4000;
/** What share of a sample is no longer a little. */
const MUCH = 0.25;

/** What the page is about, judged by its text; judged again as that becomes another. */
export class Judgement {
  context: PageContext = UNKNOWN_PAGE;
  readonly #judge: (sample: string) => Promise<PageContext | null>;
  readonly #root: Document | Element;
  readonly #signal: AbortSignal;
  /** The sample by which the page was judged, a line for each run; null before. */
  #judgedBy: string | null = null;
  #judgedAt = Number.NEGATIVE_INFINITY;
  #isWaiting = false;

  /** `judge` gives null where it cannot tell. Nothing is judged once the signal has aborted. */
  constructor(
    judge: (sample: string) => Promise<PageContext | null>,
    root: Document | Element,
    signal: AbortSignal,
  ) {
    this.#judge = judge;
    this.#root = root;
    this.#signal = signal;
  }

  /** Judges the page: at once if it never was, else after a pause and if its text has changed; answers whether that told something new. */
  async refresh(): Promise<boolean> {
    if (this.#isWaiting) return false;
    this.#isWaiting = true;
    const sample = await this.#sampleWhenDue();
    this.#isWaiting = false;
    return sample !== null && this.#judgeBy(sample);
  }

  /** A sample of the page once it is worth a judgement; null where it has not changed. */
  async #sampleWhenDue(): Promise<string | null> {
    for (;;) {
      if (this.#judgedBy !== null) await pause();
      if (this.#signal.aborted) return null;
      const sample = this.#sample();
      if (this.#judgedBy === null) return sample;
      const letters = [sample, this.#judgedBy].map(lettersOf) as [string, string];
      if (letters[0] === letters[1]) return null;
      const isDue = performance.now() >= this.#judgedAt + JUDGE_PAUSE_MS;
      if (isDue || newShare(...letters) >= MUCH) return sample;
    }
  }

  async #judgeBy(sample: string): Promise<boolean> {
    this.#judgedAt = performance.now();
    const judged = await this.#judge(sample);
    if (!judged) return false;
    const before = this.context;
    this.#judgedBy = sample;
    this.context = judged;
    return !isSame(before, judged);
  }

  #sample(): string {
    // The title speaks of the document as a whole.
    const title = this.#root instanceof Element ? '' : document.title;
    return `${title}\n${sampleText(this.#root, PAGE_SAMPLE_LENGTH)}`;
  }
}

/** A sample without what else is written: a clock says nothing of what a page is about. */
function lettersOf(sample: string): string {
  return sample.replace(/[^\p{L}\n]+/gu, ' ');
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    later(resolve, LOOK_PAUSE_MS);
  });
}

/** How much of a sample is in lines that another does not have, from 0 to 1. */
function newShare(sample: string, other: string): number {
  const known = new Set(other.split('\n'));
  const lines = sample.split('\n').filter((line) => !known.has(line));
  return lines.join('').length / sample.length;
}

function isSame(one: PageContext, other: PageContext): boolean {
  return one.subjects.join() === other.subjects.join() && one.language === other.language;
}
