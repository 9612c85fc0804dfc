import type { RemoteFinder } from '@/core/calls/remote-finder';
import type { MatchedText } from '@/core/find/match';
import { LANGUAGE_SIGN } from '@/core/text/said-language';
import { Draft } from '../follow/draft';
import type { Slices } from '../pace/pace';
import { Judgement } from './judgement';

/** Every form of a term has a letter: texts without any before their language, such as a ticking clock, are not sent. */
const LETTER = RegExp(`^[^${LANGUAGE_SIGN}]*?\\p{L}`, 'u');

const hasLetter = (text: string) => LETTER.test(text);

/**
 * Finds the terms in the texts of one page. It first asks whether there may be any, which is so on few pages, and has only
 * those judged that have some.
 */
export class PageFinder {
  readonly #finder: RemoteFinder;
  readonly #root: Document | Element;
  readonly #slices: Slices;
  readonly #signal: AbortSignal;
  readonly #draft: Draft;
  #judgement: Judgement;
  #judged: Promise<unknown> | null = null;

  /** The page is judged by what is inside `root`, until the signal aborts. */
  constructor(finder: RemoteFinder, root: Document | Element, slices: Slices, signal: AbortSignal) {
    this.#finder = finder;
    this.#root = root;
    this.#slices = slices;
    this.#signal = signal;
    this.#draft = new Draft(signal);
    this.#judgement = this.#unjudged();
  }

  /** Whether there may be a term in any of these texts; null where no answer can be had. */
  async mayHoldTerms(texts: readonly string[]): Promise<boolean | null> {
    const mayHold = texts.some(hasLetter) && (await this.#finder.mayHoldTerms(texts));
    if (mayHold) this.#judged ??= this.#judge();
    return mayHold;
  }

  /** The terms in these texts; texts without any are left out. Null where no answer can be had. */
  async find(texts: readonly string[]): Promise<readonly MatchedText[] | null> {
    if (!texts.some(hasLetter)) return [];
    if (this.#judged === null) {
      const mayHold = await this.mayHoldTerms(texts);
      if (!mayHold) return mayHold === null ? null : [];
    }
    await this.#judged;
    // A preview of what the reader is writing is left alone, as that itself is.
    const isRepeated = this.#draft.repeated();
    const others = texts.map((text) => (isRepeated(text) ? '' : text));
    return this.#finder.findTerms(others, this.#judgement.context);
  }

  /** Judges the page again, if there was reason to judge it before; answers whether that told something new. */
  async judgeAgain(): Promise<boolean> {
    const judgement = this.#judgement;
    const isNews = this.#judged !== null && (await judgement.refresh());
    // Meanwhile it may have been forgotten.
    return isNews && judgement === this.#judgement;
  }

  /** Forgets what the page was judged to be: it is judged anew once there is reason to. */
  forgetJudgement(): void {
    this.#judgement = this.#unjudged();
    this.#judged = null;
  }

  #unjudged(): Judgement {
    const judge = (sample: string) => this.#finder.judgePage(sample);
    return new Judgement(judge, this.#root, this.#signal);
  }

  /** Judges the page in a slice of its own: reading so much of it takes a while. */
  async #judge(): Promise<void> {
    await this.#slices.rest('user-visible');
    await this.#judgement.refresh();
  }
}
