import { type PageContext, UNKNOWN_PAGE } from '@/core/senses/page-context';
import { sampleText } from './sample-text';

/** How much text is enough to judge a page by, in UTF-16 units: some two thousand words. */
const SAMPLE_LENGTH = 12_000;
/** How often a page with less text than that is judged at most, unless its title changes. */
const MOST_JUDGEMENTS = 5;

/** What the page is about, judged by its text; judged again as a page fills, and when it becomes another. */
export class Judgement {
  context: PageContext = UNKNOWN_PAGE;
  readonly #judge: (sample: string) => Promise<PageContext | null>;
  readonly #root: Document | Element;
  #title = '';
  #judgements = 0;

  /** `judge` gives null where it cannot tell. */
  constructor(judge: (sample: string) => Promise<PageContext | null>, root: Document | Element) {
    this.#judge = judge;
    this.#root = root;
  }

  /** Judges the page again where that may tell something new; answers whether it did. */
  async refresh(): Promise<boolean> {
    // The title speaks of the document as a whole.
    const title = this.#root instanceof Element ? '' : document.title;
    if (title !== this.#title) this.#judgements = 0;
    if (this.#judgements >= MOST_JUDGEMENTS) return false;
    this.#title = title;
    const before = this.context;
    const judgements = this.#judgements + 1;
    const sample = sampleText(this.#root, SAMPLE_LENGTH);
    // A page that has given enough is not judged at each of its changes.
    this.#judgements = sample.length < SAMPLE_LENGTH ? judgements : MOST_JUDGEMENTS;
    const judged = await this.#judge(`${title}\n${sample}`);
    if (!judged) {
      this.#judgements = judgements;
      return false;
    }
    this.context = judged;
    return !isSame(before, judged);
  }
}

function isSame(one: PageContext, other: PageContext): boolean {
  return one.subjects.join() === other.subjects.join() && one.isEnglish === other.isEnglish;
}
