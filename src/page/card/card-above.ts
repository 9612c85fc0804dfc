import { type FramedTerm, isTooSmallForCard } from '@/core/card/framed-term';
import type { OpenedBy } from '@/core/card/hover-state';
import type { CardTarget } from './card-target';

/** Has the page around this frame show a term, or with null no longer; gives whether it does. */
export type ShowAbove = (term: FramedTerm | null) => Promise<boolean | null>;

/** The card of this frame on the page around it, where the frame is too small for one. */
export class CardAbove {
  readonly #showAbove: ShowAbove;
  #isAsked = false;

  constructor(showAbove: ShowAbove) {
    this.#showAbove = showAbove;
  }

  /** Asks the page around for the card of a target; false where it has to be shown here. */
  async show(target: CardTarget, by: OpenedBy): Promise<boolean> {
    if (by === 'keyboard' || !isInSmallFrame()) {
      this.hide();
      return false;
    }
    this.#isAsked = true;
    const rects = target
      .rects()
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    const isShown = await this.#showAbove({ term: target.term, words: target.words(), rects, by });
    return isShown === true;
  }

  /** Says that no card is to show. */
  hide(): void {
    if (!this.#isAsked) return;
    this.#isAsked = false;
    void this.#showAbove(null);
  }
}

/** Whether this is a frame of the top page, and too small. A frame in a frame does not know where it is in the page. */
function isInSmallFrame(): boolean {
  return window !== top && parent === top && isTooSmallForCard(innerWidth, innerHeight);
}
