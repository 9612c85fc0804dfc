import { overlaps, type Rect } from '@/core/geometry/rect';
import { sightAround } from '../sight/sight-around';
import type { CardTarget } from './card-target';

/** What becomes of a target that is followed. */
export interface FollowerCallbacks {
  /** Once a frame: where the target is. */
  onMove(rects: readonly Rect[]): void;
  /** The target is gone or out of sight; it is no longer followed. */
  onLost(target: CardTarget): void;
}

/** Looks once a frame where a target is, since no event tells of everything that can move it. */
export class TargetFollower {
  readonly #callbacks: FollowerCallbacks;
  #target: CardTarget | null = null;
  #frame = 0;

  constructor(callbacks: FollowerCallbacks) {
    this.#callbacks = callbacks;
  }

  /** Follows this target from the next frame on, and no other. */
  follow(target: CardTarget): void {
    this.#target = target;
    this.goOn();
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
    const rects = target.isThere() ? target.rects() : [];
    const sight = sightAround(target.node);
    if (rects.some((rect) => overlaps(rect, sight))) {
      this.#callbacks.onMove(rects);
      this.goOn();
    } else {
      this.stop();
      this.#callbacks.onLost(target);
    }
  }
}
