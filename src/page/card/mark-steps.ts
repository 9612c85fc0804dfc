import type { TermStep, TermStepResult } from '@/core/calls/messages';
import { fromViewOn } from '../mark/from-view-on';
import type { Mark } from '../mark/mark';
import { placedMark } from '../mark/placed-mark';
import type { PageSession } from '../session/page-session';
import { bringFirstIntoSight } from '../sight/bring-first-into-sight';
import type { CardTarget } from './card-target';
import type { HoverMachine } from './hover-machine';
import type { MarkTargets } from './mark-targets';
import { windowTarget } from './window-target';

/** Goes to marks without a pointer: scrolls to one that can be seen and opens its card. */
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

  /**
   * Goes to the first mark of a term that can be seen. Where none can, the card opens all the same, beside no text;
   * where there is none at all, nothing happens.
   */
  async reveal(term: string): Promise<void> {
    const marks = this.#session.marksInOrder().filter((it) => it.term === term);
    const [first] = marks;
    if (!first || (await this.#goToFirst(marks))) return;
    this.#open(windowTarget(this.#targets.of(first)));
  }

  /** Goes to the next or previous mark that can be seen; past the last one the card closes. */
  async step(step: TermStep): Promise<TermStepResult> {
    if (step.from === 'open-card' && !this.#hover.shown) return 'not-here';
    const hasMoved = await this.#goToFirst(this.#marksAhead(step));
    if (!hasMoved) this.#hover.send({ kind: 'escaped' });
    return hasMoved ? 'moved' : 'ended';
  }

  #marksAhead({ direction, from }: TermStep): readonly Mark[] {
    const inOrder = this.#session.marksInOrder();
    const marks = direction === 1 ? inOrder : inOrder.toReversed();
    const { shown } = this.#hover;
    const at = shown ? marks.indexOf(this.#targets.markOf(shown) as Mark) : -1;
    if (at >= 0) return marks.slice(at + 1);
    // A card on something else than a mark: reading goes on where the page is scrolled to.
    return shown || from === 'view' ? fromViewOn(marks, direction) : marks;
  }

  /** Goes to the first of these marks that can be seen; gives whether there is one. */
  async #goToFirst(marks: readonly Mark[]): Promise<boolean> {
    const mark = marks[await bringFirstIntoSight(marks.map(placedMark))];
    if (mark) this.#open(this.#targets.of(mark));
    return mark !== undefined;
  }

  #open(target: CardTarget): void {
    this.#hover.send({ kind: 'opened', target, by: 'keyboard' });
  }
}
