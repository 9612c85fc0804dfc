import type { Page } from 'puppeteer-core';
import type { Point } from '../../driver/pointer';

/** Where the pointer was, on the clock of the recording. */
export interface PointerAt extends Point {
  atMs: number;
}

/** How long a hand takes to move the pointer, and in how many steps. */
const MOVE_MS = 600;
const STEPS = 24;

/** Moves the mouse of a page as a hand would, and remembers where it was when: no screen that is recorded shows a pointer. */
export class Hand {
  readonly path: PointerAt[] = [];
  readonly #page: Page;
  #at: Point;

  constructor(page: Page, at: Point) {
    this.#page = page;
    this.#at = at;
  }

  /** Moves to a point of the window, in CSS px: slowly at both ends. */
  async moveTo({ x, y }: Point): Promise<void> {
    const from = this.#at;
    for (let step = 1; step <= STEPS; step++) {
      const share = (1 - Math.cos((Math.PI * step) / STEPS)) / 2;
      this.#at = { x: from.x + (x - from.x) * share, y: from.y + (y - from.y) * share };
      this.path.push({ ...this.#at, atMs: Date.now() });
      await this.#page.mouse.move(this.#at.x, this.#at.y);
      await rest(MOVE_MS / STEPS);
    }
  }

  /** Moves to a point, and presses there. */
  async press(point: Point): Promise<void> {
    await this.moveTo(point);
    await this.#page.mouse.click(point.x, point.y);
  }
}

/** Lets people look for so long. */
export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
