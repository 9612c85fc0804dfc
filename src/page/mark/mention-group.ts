import { compareMarks } from './in-reading-order';
import type { Mark } from './mark';

/** Has a mention marked or not. */
export type SetChosen = (mention: Mark, isChosen: boolean) => void;

/** Mentions of which the one that is read first is marked, unless the group is held back. */
export class MentionGroup {
  readonly #setChosen: SetChosen;
  #isHeld: boolean;
  #first: Mark | null = null;
  /** The mentions besides the first; null while there has been none, as in nearly all groups. */
  #others: Set<Mark> | null = null;

  constructor(setChosen: SetChosen, isHeld = false) {
    this.#setChosen = setChosen;
    this.#isHeld = isHeld;
  }

  /** The mention that is read first; null where there is none. */
  get first(): Mark | null {
    return this.#first;
  }

  add(mention: Mark): void {
    const first = this.#first;
    const isLater = first !== null && compareMarks(first, mention) < 0;
    if (!isLater) this.#setFirst(mention);
    const other = isLater ? mention : first;
    if (other === null) return;
    this.#others ??= new Set();
    this.#others.add(other);
  }

  /** Forgets a mention; where it was the first, the next one takes its place. */
  remove(mention: Mark): void {
    this.#others?.delete(mention);
    if (this.#first !== mention) return;
    this.#setChosen(mention, false);
    this.#first = null;
    const [any, ...rest] = this.#others ?? [];
    if (!any) return;
    const next = rest.reduce(earlier, any);
    this.#others?.delete(next);
    this.#setFirst(next);
  }

  /** Holds the group back, or no longer. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (this.#first) this.#setChosen(this.#first, !isHeld);
  }

  #setFirst(mention: Mark): void {
    if (this.#first) this.#setChosen(this.#first, false);
    this.#first = mention;
    this.#setChosen(mention, !this.#isHeld);
  }
}

function earlier(one: Mark, other: Mark): Mark {
  return compareMarks(one, other) < 0 ? one : other;
}
