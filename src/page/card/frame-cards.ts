import type { FramedTerm } from '@/core/card/framed-term';
import type { CardTarget } from './card-target';
import { firstInput } from './first-input';
import { frameTarget } from './frame-target';
import type { HoverMachine } from './hover-machine';
import { showsDocument } from './leaves-document';

/** Shows the cards of terms in frames that are too small for them, on the page around the frame. */
export class FrameCards {
  readonly #hover: HoverMachine<CardTarget>;
  #last: { target: CardTarget; by: FramedTerm['by'] } | null = null;

  constructor(hover: HoverMachine<CardTarget>) {
    this.#hover = hover;
  }

  /**
   * Opens the card of a term in the frame that the reader is in, or with null lets it close; gives whether it knows
   * which frame that is. No message between page and frame could tell without the page hearing of it.
   */
  show(term: FramedTerm | null): boolean {
    const frame = firstInput().frame ?? focusedFrame();
    if (term && frame) {
      this.#last = { target: frameTarget(frame, term), by: term.by };
      this.#hover.send({ kind: 'opened', ...this.#last });
    } else if (!term) this.#leave();
    return frame !== null;
  }

  #leave(): void {
    const last = this.#last;
    this.#last = null;
    if (!last || this.#hover.shown !== last.target) return;
    // The pointer may have gone from the frame into the card, of which the frame knows nothing.
    if (last.by === 'tap') this.#hover.send({ kind: 'escaped' });
    else if (firstInput().frame === last.target.node) this.#hover.send({ kind: 'over-nothing' });
  }
}

/** The frame that a tap has brought the focus into. */
function focusedFrame(): HTMLElement | null {
  const { activeElement } = document;
  return showsDocument(activeElement) ? activeElement : null;
}
