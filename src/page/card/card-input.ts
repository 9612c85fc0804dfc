import type { Point } from '@/core/geometry/rect';
import type { CardTarget } from './card-target';
import type { CardView } from './card-view';
import type { HoverMachine } from './hover-machine';
import type { MarkTargets } from './mark-targets';
import type { PointerListeners } from './watch-pointer';

/** What pointer and keys mean for the card of a page. */
export class CardInput implements PointerListeners {
  readonly #hover: HoverMachine<CardTarget>;
  readonly #view: CardView;
  readonly #targets: MarkTargets;

  constructor(hover: HoverMachine<CardTarget>, view: CardView, targets: MarkTargets) {
    this.#hover = hover;
    this.#view = view;
    this.#targets = targets;
  }

  isInCard(event: Event): boolean {
    return this.#view.contains(event);
  }

  onMove(point: Point | null): void {
    this.#view.pointTo(point ?? undefined);
    const target = point && this.#targets.at(point);
    this.#hover.send(target ? { kind: 'over-target', target } : { kind: 'over-nothing' });
  }

  onPress(point: Point): void {
    const { shown } = this.#hover;
    if (shown && this.#targets.at(point) !== shown) this.#hover.send({ kind: 'pressed-elsewhere' });
  }

  onTap(point: Point): void {
    this.#view.pointTo(point);
    const target = this.#targets.at(point);
    if (target) this.#hover.send({ kind: 'opened', target, by: 'tap' });
  }

  onEscape(): boolean {
    const wasOpen = this.#hover.shown !== undefined;
    this.#hover.send({ kind: 'escaped' });
    return wasOpen;
  }
}
