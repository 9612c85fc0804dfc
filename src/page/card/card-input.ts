import type { Point } from '@/core/geometry/rect';
import type { PageSession } from '../session/page-session';
import type { CardTarget } from './card-target';
import type { CardView } from './card-view';
import type { HoverMachine } from './hover-machine';
import type { MarkTargets } from './mark-targets';
import type { PointerListeners } from './watch-pointer';

/** What decides what pointer and keys mean. */
export interface CardInputOptions {
  /** The session whose marks open cards. */
  session: Pick<PageSession, 'markAt'>;
}

/** What pointer and keys mean for the card of a page. */
export class CardInput implements PointerListeners {
  readonly #options: CardInputOptions;
  readonly #hover: HoverMachine<CardTarget>;
  readonly #view: CardView;
  readonly #targets: MarkTargets;
  /** Where the pointer rests; null where it is not on the page, or selects. */
  #resting: Point | null = null;

  constructor(
    options: CardInputOptions,
    hover: HoverMachine<CardTarget>,
    view: CardView,
    targets: MarkTargets,
  ) {
    this.#options = options;
    this.#hover = hover;
    this.#view = view;
    this.#targets = targets;
  }

  isInCard(event: Event): boolean {
    return this.#view.contains(event);
  }

  onMove(point: Point | null): void {
    this.#resting = point;
    this.#view.pointTo(point ?? undefined);
    const target = point && this.#targetAt(point);
    this.#hover.send(target ? { kind: 'over-target', target } : { kind: 'over-nothing' });
  }

  onPress(point: Point): void {
    this.#resting = null;
    const { shown } = this.#hover;
    if (!shown || this.#targetAt(point) !== shown) this.#hover.send({ kind: 'pressed-elsewhere' });
  }

  onDrag(): void {
    this.#hover.send({ kind: 'pressed-elsewhere' });
  }

  /** Looks what lies under a pointer that rests where no card is open: marks may have come there. */
  onSettled(): void {
    if (!this.#resting || this.#hover.shown) return;
    // Asked in a frame, where the page is to be laid out in any case.
    requestAnimationFrame(() => {
      const target = this.#resting && !this.#hover.shown && this.#targetAt(this.#resting);
      if (target) this.#hover.send({ kind: 'over-target', target });
    });
  }

  onTap(point: Point): void {
    this.#view.pointTo(point);
    const target = this.#targetAt(point);
    if (target) this.#hover.send({ kind: 'opened', target, by: 'tap' });
  }

  onEscape(): boolean {
    const wasOpen = this.#hover.shown !== undefined;
    this.#hover.send({ kind: 'escaped' });
    return wasOpen;
  }

  /** The target whose mark is painted at a point of the viewport; null where none is. */
  #targetAt({ x, y }: Point): CardTarget | null {
    const mark = this.#options.session.markAt(x, y);
    return mark && this.#targets.of(mark);
  }
}
