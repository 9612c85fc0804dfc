import type { Pace } from './pace';

/** Work that is done step by step. */
export interface Job {
  /**
   * Takes a step; gives whether there is more to do. A promise is waited for. `hasRested` says that the page may
   * have changed since the last step.
   */
  step(hasRested: boolean): boolean | Promise<boolean>;
}

/** Does jobs in slices, one after another: first those that are wanted soon, then those that can wait. */
export class WorkQueue {
  readonly #pace: Pace;
  readonly #onIdle: () => void;
  readonly #signal: AbortSignal;
  readonly #soon: Job[] = [];
  readonly #later: Job[] = [];
  #busy = false;

  /** `onIdle` is called when there is nothing left to do. Nothing is done once the signal has aborted. */
  constructor(pace: Pace, onIdle: () => void, signal: AbortSignal) {
    this.#pace = pace;
    this.#onIdle = onIdle;
    this.#signal = signal;
  }

  /** Adds a job that people wait for. */
  doSoon(job: Job): void {
    this.#soon.push(job);
    if (!this.#busy) void this.#work();
  }

  /** Adds a job that can wait until the page has nothing to do. */
  doLater(job: Job): void {
    this.#later.push(job);
    if (!this.#busy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    let hasRested = true;
    while (this.#soon.length + this.#later.length > 0) {
      const jobs = this.#soon.length > 0 ? this.#soon : this.#later;
      const job = jobs[0] as Job;
      const answer = job.step(hasRested);
      hasRested = typeof answer !== 'boolean';
      if (!(hasRested ? await answer : answer)) jobs.splice(jobs.indexOf(job), 1);
      if (this.#pace.isOver()) {
        await this.#pace.rest(this.#soon.length > 0 ? 'user-visible' : 'background');
        hasRested = true;
      }
      if (this.#signal.aborted) return;
    }
    this.#busy = false;
    this.#onIdle();
  }
}
