import type { TermStep, TermStepResult } from '@/core/calls/messages';
import type { Mark } from '../mark/mark';
import { markInView } from '../mark/mark-in-view';
import { scrollToMark } from '../mark/scroll-to-mark';
import type { PageSession } from '../session/page-session';
import type { CardTarget } from './card-target';
import type { HoverMachine } from './hover-machine';
import type { MarkTargets } from './mark-targets';

/** Goes to marks without a pointer: scrolls there and opens the card. */
export class MarkSteps {
  readonly #session: Pick<PageSession, 'marksInOrder'>;
  readonly #hover: HoverMachine<CardTarget>;
  readonly #targets: MarkTargets;

  constructor(
    session: Pick<PageSession, 'marksInOrder'>,
    hover: HoverMachine<CardTarget>,
    targets: MarkTargets,
  ) {
    this.#session = session;
    this.#hover = hover;
    this.#targets = targets;
  }

  /** Goes to the first mark of a term; where there is none, nothing happens. */
  reveal(term: string): void {
    const mark = this.#session.marksInOrder().find((it) => it.term === term);
    if (mark) this.#goTo(mark);
  }

  /** Goes to the next or previous mark; past the last one the card closes. */
  step(step: TermStep): TermStepResult {
    if (step.from === 'open-card' && !this.#hover.shown) return 'not-here';
    const mark = this.#markAfter(step);
    if (mark) this.#goTo(mark);
    else this.#hover.send({ kind: 'escaped' });
    return mark ? 'moved' : 'ended';
  }

  #markAfter({ direction, from }: TermStep): Mark | undefined {
    const marks = this.#session.marksInOrder();
    const { shown } = this.#hover;
    const at = shown ? marks.indexOf(this.#targets.markOf(shown) as Mark) : -1;
    if (at >= 0) return marks[at + direction];
    // A card on something else than a mark: reading goes on where the page is scrolled to.
    const inView = shown || from === 'view' ? markInView(marks, direction) : undefined;
    return inView ?? (direction === 1 ? marks[0] : marks.at(-1));
  }

  #goTo(mark: Mark): void {
    scrollToMark(mark);
    this.#hover.send({ kind: 'opened', target: this.#targets.of(mark), by: 'keyboard' });
  }
}
