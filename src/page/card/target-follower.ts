import { overlaps, type Rect } from '@/core/geometry/rect';
import { isInert } from '../sight/is-inert';
import { sightAround } from '../sight/sight-around';
import type { CardTarget } from './card-target';
import { isSheet } from './is-sheet';

/** How long a target may not be there at all: so long some pages take to draw anew what they have taken away. */
export const LONGEST_ABSENCE_MS = 300;

/** What becomes of a target that is followed. */
export interface FollowerCallbacks {
  /** Once a frame: where the target is. */
  onMove(rects: readonly Rect[]): void;
  /** The target is gone for good, behind a modal dialog or, unless its card is a sheet, out of sight; it is no longer followed. */
  onLost(target: CardTarget): void;
}

/** Looks once a frame where a target is, since no event tells of everything that can move it. */
export class TargetFollower {
  readonly #callbacks: FollowerCallbacks;
  #target: CardTarget | null = null;
  #frame = 0;
  #isHeld = false;
  /** When the target was last there, on the clock of the page. */
  #seenAt = 0;

  constructor(callbacks: FollowerCallbacks) {
    this.#callbacks = callbacks;
  }

  /** Follows this target from the next frame on, and no other; where it is followed already, as it is held or not. */
  follow(target: CardTarget): void {
    if (target !== this.#target) this.#isHeld = false;
    this.#target = target;
    this.#seenAt = performance.now();
    this.goOn();
  }

  /** Follows the target also once it is a mark no more, as long as its words are on the page. */
  hold(): void {
    this.#isHeld = true;
  }

  /** Asks for the next frame again: the page may have taken back the one that was asked for. */
  goOn(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#target) this.#frame = requestAnimationFrame(() => this.#look());
  }

  /** Follows nothing. */
  stop(): void {
    this.#target = null;
    cancelAnimationFrame(this.#frame);
  }

  #look(): void {
    const target = this.#target;
    if (!target) return;
    const now = performance.now();
    const isThere = target.isThere() || (this.#isHeld && target.node.isConnected);
    const rects = isThere ? target.rects() : [];
    // A sheet stands beside nothing, and the page can be scrolled on below it.
    const asSheet = isSheet();
    const sight = sightAround(target.node);
    const isInSight =
      !isInert(target.node) && rects.some((rect) => asSheet || overlaps(rect, sight));
    const isAbsent = rects.length === 0 && now - this.#seenAt < LONGEST_ABSENCE_MS;
    if (isInSight) {
      this.#seenAt = now;
      this.#callbacks.onMove(rects);
    }
    if (isInSight || isAbsent) this.goOn();
    else {
      this.stop();
      this.#callbacks.onLost(target);
    }
  }
}
