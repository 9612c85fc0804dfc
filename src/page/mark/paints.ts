import type { Mark } from './mark';
import { Paint } from './paint';
import type { PaintKind } from './paint-kind';

/** The names of the highlights in the page's registry; `highlight.css` says how each looks. */
export const NAMES: Readonly<Record<PaintKind, string>> = {
  plain: 'healthgloss',
  'see-through': 'healthgloss-see-through',
};

/** The paint of marks, of each kind: what the page's registry has of them. */
export class Paints {
  readonly #paints: Readonly<Record<PaintKind, Paint>> = {
    plain: new Paint(NAMES.plain),
    'see-through': new Paint(NAMES['see-through']),
  };

  readonly #onFirst: () => void;

  /** `onFirst` is called whenever there was nothing to paint and is something. */
  constructor(onFirst: () => void) {
    this.#onFirst = onFirst;
  }

  /** Whether nothing is painted, nor about to be. */
  get isEmpty(): boolean {
    return this.#all.every((paint) => paint.isEmpty);
  }

  /** Paints a mark or takes its paint away; it has a kind of paint. */
  set({ paintKind, painted }: Mark, isPainted: boolean): void {
    const paint = this.#paints[paintKind as PaintKind];
    if (isPainted && this.isEmpty) this.#onFirst();
    for (const each of painted) {
      if (isPainted) paint.add(each);
      else paint.delete(each);
    }
  }

  /** Has marks that come in the place of others on the screen in the same frame in which these go. */
  exchange(work: () => void): void {
    const { plain, 'see-through': seeThrough } = this.#paints;
    plain.exchange(() => seeThrough.exchange(work));
  }

  /** Registers highlights again where the page has cleared its registry. */
  restore(): void {
    for (const paint of this.#all) paint.restore();
  }

  /** Takes the highlights out of the registry. */
  end(): void {
    for (const paint of this.#all) paint.end();
  }

  get #all(): readonly Paint[] {
    return Object.values(this.#paints);
  }
}
