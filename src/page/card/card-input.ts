import { containsPoint, type Point } from '@/core/geometry/rect';
import type { Settings } from '@/core/settings/settings';
import { later } from '../pace/later';
import type { PageSession } from '../session/page-session';
import type { CardTarget } from './card-target';
import type { CardView } from './card-view';
import { firstInput } from './first-input';
import type { HoverMachine } from './hover-machine';
import type { MarkTargets } from './mark-targets';
import type { PointerListeners } from './watch-pointer';
import type { Tap } from './watch-taps';

/** What decides what pointer and keys mean. */
export interface CardInputOptions {
  /** The session whose marks open cards. */
  session: Pick<PageSession, 'markAt'>;
  /** How cards open, as a person has chosen; by the pointer where absent. */
  choice?: Pick<Settings, 'opensBy' | 'openDelay'>;
}

/** How many ms the pointer rests where no mark is right under it, before we look through what lies over some. */
const LOOK_THROUGH_MS = 60;

/** What pointer and keys mean for the card of a page. */
export class CardInput implements PointerListeners {
  readonly #options: CardInputOptions;
  readonly #hover: HoverMachine<CardTarget>;
  readonly #view: CardView;
  readonly #targets: MarkTargets;
  /** Where the pointer rests, maybe since before there was a card; null where it is not on the page, or selects. */
  #resting: Point | null = firstInput().mouse;
  /** The target that was last seen through what lies over it. */
  #seenThrough: CardTarget | null = null;
  #stopLooking = () => {};
  #isShift = false;

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

  onMove(point: Point | null, isShift = false): void {
    this.#resting = point;
    this.#isShift = isShift;
    this.stop();
    this.#view.pointTo(point ?? undefined);
    const target = point && (this.#targetAt(point) ?? this.#targetThrough(point));
    if (!target || !this.#rest(target)) this.#hover.send({ kind: 'over-nothing' });
    if (point && !target) this.#stopLooking = later(() => this.#look(point), LOOK_THROUGH_MS);
  }

  /** Looks no more for what is under the pointer. */
  stop(): void {
    this.#stopLooking();
  }

  onPress(point: Point): void {
    this.#resting = null;
    this.stop();
    const { shown } = this.#hover;
    if (!shown || this.#targetAt(point, true) !== shown)
      this.#hover.send({ kind: 'pressed-elsewhere' });
  }

  onGesture(): void {
    this.#hover.send({ kind: 'pressed-elsewhere' });
  }

  /** Looks what lies under a pointer that rests where no card is open: marks may have come there. */
  onSettled(): void {
    if (!this.#resting || this.#hover.shown) return;
    // Asked in a frame, where the page is to be laid out in any case.
    requestAnimationFrame(() => {
      const target = this.#resting && !this.#hover.shown && this.#targetAt(this.#resting);
      if (target) this.#rest(target);
    });
  }

  onTap({ point, isTouch, isPlain }: Tap): void {
    this.#view.pointTo(point);
    const target = isPlain ? this.#targetAt(point, true) : null;
    const isSecond = isTouch && target === this.#hover.shown;
    if (target && !isSecond) this.#hover.send({ kind: 'opened', target, by: 'tap' });
    else if (isTouch) this.#hover.send({ kind: 'pressed-elsewhere' });
  }

  onEscape(): boolean {
    const wasOpen = this.#hover.shown !== undefined;
    this.#hover.send({ kind: 'escaped' });
    return wasOpen;
  }

  onShift(): void {
    const isAsked = this.#options.choice?.opensBy === 'shift';
    if (isAsked && this.#resting) this.onMove(this.#resting, true);
  }

  /** Has the pointer rest on a target, if it opens cards; gives whether it does. */
  #rest(target: CardTarget): boolean {
    const opensBy = this.#options.choice?.opensBy ?? 'hover';
    const isAsked = opensBy === 'hover' || (opensBy === 'shift' && this.#isShift);
    if (!isAsked && target !== this.#hover.shown) return false;
    this.#hover.send({ kind: 'over-target', target });
    return true;
  }

  #look(point: Point): void {
    const { mouse } = firstInput();
    const isThere = mouse?.x === point.x && mouse.y === point.y;
    this.#seenThrough = isThere ? this.#targetAt(point, true) : null;
    if (this.#seenThrough) this.#rest(this.#seenThrough);
  }

  #targetThrough(point: Point): CardTarget | null {
    const isOver = this.#seenThrough?.rects().some((rect) => containsPoint(rect, point));
    return isOver ? this.#seenThrough : null;
  }

  /** The target whose mark is painted at a point of the viewport; null where none is. */
  #targetAt({ x, y }: Point, isThrough = false): CardTarget | null {
    const mark = this.#options.session.markAt(x, y, isThrough);
    return mark && this.#targets.of(mark);
  }
}
