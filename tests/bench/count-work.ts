import { createPace, type Pace } from '@/page/pace';

/** Adds up the time that a session works, from its callbacks and its slices. */
export interface WorkCount {
  pace: Pace;
  workMs(): number;
  /** Begins to count anew. */
  reset(): void;
  /** Milliseconds since the last work was done. */
  idleMs(): number;
}

/**
 * Counts from here on: the browser calls a session through mutation observers, timers and the pace of its slices, so
 * these are wrapped, in this world alone.
 */
export function countWork(): WorkCount {
  const pace = createPace();
  let workMs = 0;
  let lastWork = performance.now();
  let sliceStart: number | null = null;
  let inCallback = false;

  const counted =
    <A extends unknown[]>(callback: (...args: A) => unknown) =>
    (...args: A): void => {
      const before = performance.now();
      inCallback = true;
      callback(...args);
      inCallback = false;
      lastWork = performance.now();
      workMs += lastWork - before;
    };
  const endSlice = (at: number) => {
    if (sliceStart !== null && !inCallback) workMs += at - sliceStart;
    sliceStart = null;
  };

  const { MutationObserver: Observer, setTimeout: wait } = globalThis;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(counted(callback));
    }
  };
  globalThis.setTimeout = ((callback: () => void, ms?: number) =>
    wait(counted(callback), ms)) as typeof setTimeout;

  return {
    pace: {
      isOver() {
        lastWork = performance.now();
        return pace.isOver();
      },
      async rest(priority) {
        endSlice(performance.now());
        await pace.rest(priority);
        sliceStart = performance.now();
      },
    },
    workMs() {
      endSlice(lastWork);
      return workMs;
    },
    reset() {
      endSlice(lastWork);
      workMs = 0;
    },
    idleMs: () => performance.now() - lastWork,
  };
}
