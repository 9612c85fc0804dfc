import { type PageContext, UNKNOWN_PAGE } from '@/core/senses/page-context';
import { RunList } from '../read/run-list';
import { RunReader } from '../read/run-reader';
import { insideOf } from '../read/stretch';

/** How much text is enough to judge a page by, in UTF-16 units: some two thousand words. */
const SAMPLE_LENGTH = 12_000;
/** How often a page is judged, unless its title changes, while it gives less than that. */
const MOST_JUDGEMENTS = 5;

/** What the page is about, judged by its text; judged again as a page fills, and when it becomes another. */
export class Judgement {
  context: PageContext = UNKNOWN_PAGE;
  readonly #judge: (sample: string) => Promise<PageContext | null>;
  #title = '';
  #judgements = 0;

  /** `judge` gives null where it cannot tell. */
  constructor(judge: (sample: string) => Promise<PageContext | null>) {
    this.#judge = judge;
  }

  /** Judges the page again where that may tell something new; answers whether it did. */
  async refresh(): Promise<boolean> {
    if (document.title !== this.#title) this.#judgements = 0;
    if (this.#judgements >= MOST_JUDGEMENTS) return false;
    this.#title = document.title;
    const before = this.context;
    const sample = sampleText();
    // What has given enough is not judged anew at every change.
    this.#judgements = sample.length < SAMPLE_LENGTH ? this.#judgements + 1 : MOST_JUDGEMENTS;
    this.context = (await this.#judge(`${document.title}\n${sample}`)) ?? before;
    return !isSame(before, this.context);
  }
}

function sampleText(): string {
  const inside = insideOf(document);
  if (!inside) return '';
  const runs = new RunList();
  const reader = new RunReader(() => {});
  reader.begin(inside);
  let sample = '';
  for (let isMore = true; isMore && sample.length < SAMPLE_LENGTH; sample = runs.texts.join('\n')) {
    isMore = reader.readOn(runs);
  }
  return sample.slice(0, SAMPLE_LENGTH);
}

function isSame(one: PageContext, other: PageContext): boolean {
  return one.subjects.join() === other.subjects.join() && one.isEnglish === other.isEnglish;
}
