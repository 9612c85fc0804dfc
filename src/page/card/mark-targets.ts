import type { Mark } from '../mark/mark';
import { rectsOf } from '../mark/rects-of';
import { wordsOf } from '../mark/words-of';
import type { PageSession } from '../session/page-session';
import type { CardTarget } from './card-target';

/** Makes targets of marks: of the same mark always the same target. */
export class MarkTargets {
  readonly #session: Pick<PageSession, 'has'>;
  readonly #targets = new WeakMap<Mark, CardTarget>();
  readonly #marks = new WeakMap<CardTarget, Mark>();

  constructor(session: Pick<PageSession, 'has'>) {
    this.#session = session;
  }

  /** The target that a mark is. */
  of(mark: Mark): CardTarget {
    const known = this.#targets.get(mark);
    if (known) return known;
    const target: CardTarget = {
      term: mark.term,
      // A mark moves with its words.
      get node() {
        return mark.node;
      },
      get emphasis() {
        return mark.paintKind ? mark.range : null;
      },
      words: () => wordsOf(mark),
      rects: () => rectsOf(mark),
      isThere: () => this.#session.has(mark),
    };
    this.#targets.set(mark, target);
    this.#marks.set(target, mark);
    return target;
  }

  /** The mark of a target; undefined for targets of other kinds. */
  markOf(target: CardTarget): Mark | undefined {
    return this.#marks.get(target);
  }
}
