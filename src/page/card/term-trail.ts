import type { CardRequest, Ground } from '@/core/card/card-drawing';
import type { CardContent } from './card-host';
import type { CardTarget } from './card-target';

/** Gives what a card shows; null where it cannot be had. */
export type DrawCard = (request: CardRequest) => Promise<CardContent | null>;

/** What stands for a card that is not to be shown, since another was asked for while it was drawn, or it has closed. */
export const SUPERSEDED = 'superseded';

/** What came of drawing a card; null where it cannot be had. */
type Drawn = CardContent | null | typeof SUPERSEDED;

/** The terms opened one from another in one card, and what is shown of the last. */
export class TermTrail {
  readonly #drawCard: DrawCard;
  #terms: readonly string[] = [];
  #words = '';
  #ground: Ground | undefined;

  constructor(drawCard: DrawCard) {
    this.#drawCard = drawCard;
  }

  /** Begins with the term of what the card opens on, which lies on this ground. */
  begin(target: CardTarget, ground?: Ground): Promise<Drawn> {
    this.#words = target.words();
    this.#ground = ground;
    return this.#draw([target.term]);
  }

  /** Goes on to a related term. */
  open(term: string): Promise<Drawn> {
    return this.#draw([...this.#terms, term]);
  }

  /** Goes back to the term before; at the first it stays. */
  back(): Promise<Drawn> {
    return this.#draw(this.#terms.slice(0, Math.max(1, this.#terms.length - 1)));
  }

  /** Ends it: what is still being drawn is not shown. */
  end(): void {
    this.#terms = [];
  }

  async #draw(terms: readonly string[]): Promise<Drawn> {
    this.#terms = terms;
    const canGoBack = terms.length > 1;
    const seen = canGoBack ? null : this.#words;
    const term = terms.at(-1) ?? '';
    const content = await this.#drawCard({ term, seen, canGoBack, ground: this.#ground });
    return this.#terms === terms ? content : SUPERSEDED;
  }
}
