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
  /** The jobs that have waited through a rest since their last step. */
  #rested = new Set<Job>();
  #busy = false;
  /** Ends a rest that waits for the page to have nothing to do. */
  #wake = () => {};

  /** `onIdle` is called when there is nothing left to do. Nothing is done once the signal has aborted. */
  constructor(pace: Pace, onIdle: () => void, signal: AbortSignal) {
    this.#pace = pace;
    this.#onIdle = onIdle;
    this.#signal = signal;
  }

  /** Adds a job that people wait for. */
  doSoon(job: Job): void {
    this.#soon.push(job);
    if (this.#busy) this.#wake();
    else void this.#work();
  }

  /** Adds a job that can wait until the page has nothing to do. */
  doLater(job: Job): void {
    this.#later.push(job);
    if (!this.#busy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    while (!this.#signal.aborted && this.#soon.length + this.#later.length > 0) {
      const jobs = this.#soon.length > 0 ? this.#soon : this.#later;
      const job = jobs[0] as Job;
      const answer = job.step(this.#rested.delete(job));
      const goesOn = typeof answer === 'boolean' ? answer : await this.#resting(answer);
      if (!goesOn) jobs.splice(jobs.indexOf(job), 1);
      if (this.#pace.isOver()) await this.#resting(this.#rest());
    }
    this.#busy = false;
    if (!this.#signal.aborted) this.#onIdle();
  }

  async #rest(): Promise<void> {
    if (this.#soon.length === 0) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([this.#pace.rest('background'), woken]);
      if (this.#soon.length === 0) return;
    }
    await this.#pace.rest('user-visible');
  }

  /** Waits, while the page may change under every job that there is. */
  async #resting<T>(wait: Promise<T>): Promise<T> {
    const result = await wait;
    this.#rested = new Set([...this.#soon, ...this.#later]);
    return result;
  }
}
