/** How far beyond the window is looked at least: what is scrolled to at reading speed has been looked at by then. */
const SCREENS_BEYOND = 1;
/** How much further for each screen that was scrolled: who has come far in vain goes on, and each look takes its time; … */
const AHEAD_PER_SCREEN = 0.5;
/** … how much further at least once the reader scrolls, … */
const LEAST_SCREENS_AHEAD = 0.5;
/** … and at most, so that a look ends in time. */
const MOST_SCREENS_AHEAD = 16;

/** How far beyond the window is looked, in heights of the window: the further, the longer the reader has scrolled in vain. */
export class ReadingAhead {
  #lookedFrom = 0;
  #scrolled = 0;
  #ahead = 0;

  /** Whether the reader has come so far that less lies ahead than is to. Asked in a frame, it costs nothing. */
  get isUsedUp(): boolean {
    return this.#screensMoved() > this.#ahead;
  }

  /** Looks from where the reader is; gives how far. */
  look(): number {
    const moved = this.#screensMoved();
    // Who jumps to the end has not read what lies between.
    this.#scrolled += Math.min(moved, SCREENS_BEYOND + this.#ahead);
    if (this.#scrolled > 0) {
      const ahead = Math.max(AHEAD_PER_SCREEN * this.#scrolled, LEAST_SCREENS_AHEAD);
      this.#ahead = Math.min(ahead, MOST_SCREENS_AHEAD);
    }
    this.#lookedFrom = scrollY;
    return SCREENS_BEYOND + this.#ahead;
  }

  #screensMoved(): number {
    return Math.abs(scrollY - this.#lookedFrom) / innerHeight;
  }
}
