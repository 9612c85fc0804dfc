import { firstLetter } from './first-letter';
import type { Mark } from './mark';
import { Paint } from './paint';
import type { PaintKind } from './paint-kind';

/** The highlights that marks of each kind are painted through, by their names in the page's registry; `highlight.css` says how each looks. */
export const NAMES: Readonly<Record<PaintKind, readonly string[]>> = {
  plain: ['healthgloss'],
  'see-through': ['healthgloss-see-through'],
  'first-letter': ['healthgloss-first-letter'],
  'on-dark-band': ['healthgloss', 'healthgloss-dark-band'],
  'on-light-band': ['healthgloss', 'healthgloss-light-band'],
};

/** The paint of marks, of each kind: what the page's registry has of them. */
export class Paints {
  /** By their names, as far as there was something to paint through them: most pages have none. */
  readonly #paints = new Map<string, Paint>();
  readonly #onFirst: () => void;

  /** `onFirst` is called whenever there was nothing to paint and is something. */
  constructor(onFirst: () => void) {
    this.#onFirst = onFirst;
  }

  /** Whether nothing is painted, nor about to be. */
  get isEmpty(): boolean {
    return [...this.#paints.values()].every((paint) => paint.isEmpty);
  }

  /** Paints a mark or takes its paint away; it has a kind of paint. */
  set({ paintKind, painted, range }: Mark, isPainted: boolean): void {
    if (isPainted && this.isEmpty) this.#onFirst();
    const ranges = paintKind === 'first-letter' ? [firstLetter(range)] : painted;
    for (const name of NAMES[paintKind as PaintKind]) {
      const paint = this.#paintNamed(name);
      for (const each of ranges) {
        if (isPainted) paint.add(each);
        else paint.delete(each);
      }
    }
  }

  /** Has marks that come in the place of others on the screen in the same frame in which these go. */
  exchange(work: () => void): void {
    let inAll = work;
    for (const paint of this.#paints.values()) {
      const inOthers = inAll;
      inAll = () => paint.exchange(inOthers);
    }
    inAll();
  }

  /** Registers highlights again where the page has cleared its registry. */
  restore(): void {
    for (const paint of this.#paints.values()) paint.restore();
  }

  /** Takes the highlights out of the registry. */
  end(): void {
    for (const paint of this.#paints.values()) paint.end();
  }

  #paintNamed(name: string): Paint {
    const known = this.#paints.get(name);
    if (known) return known;
    // Bands lie below lines.
    const paint = new Paint(name, name.endsWith('band') ? -1 : 0);
    this.#paints.set(name, paint);
    return paint;
  }
}
