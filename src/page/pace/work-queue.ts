import type { Slices } from './pace';

/** Work that is done step by step. */
export interface Job {
  /**
   * Takes a step; gives whether there is more to do. `hasRested` says that the page may have changed since the last. A job
   * that throws is given up.
   */
  step(hasRested: boolean): boolean;
}

/** A job that is done in one step. */
export function oneStep(work: () => void): Job {
  return {
    step() {
      work();
      return false;
    },
  };
}

/** Has a job added to a queue; settles right after its last step, and fails with what the job throws. */
export function untilDone(job: Job, add: (job: Job) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    add({
      step(hasRested) {
        try {
          const isMore = job.step(hasRested);
          if (!isMore) resolve();
          return isMore;
        } catch (error) {
          reject(error);
          throw error;
        }
      },
    });
  });
}

/** Does jobs in slices, in two queues: first those that are wanted soon, then those that can wait. */
export class WorkQueue {
  readonly #slices: Slices;
  readonly #onIdle: () => void;
  readonly #signal: AbortSignal;
  readonly #soon: Job[] = [];
  readonly #later: Job[] = [];
  /** The jobs that have not done a step since the last rest. */
  #rested = new Set<Job>();
  #busy = false;
  /** Ends a rest that lasts until the page has nothing to do. */
  #wake = () => {};

  /** `onIdle` is called when there is nothing left to do. Nothing is done once the signal has aborted. */
  constructor(slices: Slices, onIdle: () => void, signal: AbortSignal) {
    this.#slices = slices;
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
      if (!this.#step(job)) jobs.shift();
      if (this.#slices.isOver()) await this.#rest();
    }
    this.#busy = false;
    if (!this.#signal.aborted) this.#onIdle();
  }

  #step(job: Job): boolean {
    try {
      return job.step(this.#rested.delete(job));
    } catch (error) {
      // One part of a page that nobody has thought of is not to end the work on all others.
      console.error(error);
      return false;
    }
  }

  /** Lets the page work. It may change then, of which every job is told at its next step. */
  async #rest(): Promise<void> {
    if (this.#soon.length === 0) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([this.#slices.rest('background'), woken]);
    }
    if (this.#soon.length > 0) await this.#slices.rest('user-visible');
    this.#rested = new Set([...this.#soon, ...this.#later]);
  }
}
