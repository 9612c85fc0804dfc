import type { RemoteFinder } from '@/core/calls/remote-finder';
import { LONGEST_WAIT_MS } from '@/page/mark/paint';
import { createPace, type Pace } from '@/page/pace/pace';

/** Counts the time that a session works on the main thread, from its callbacks and its slices. */
export interface WorkCount {
  pace: Pace;
  finder: RemoteFinder;
  /** To be called right before the session starts. */
  begin(): void;
  /** All the work since it began, or was last reset. */
  workMs(): number;
  /** The longest time without a rest. */
  longestSliceMs(): number;
  reset(): void;
  /** Whether no answer is due, and nothing has been done for a while. */
  isIdle(): boolean;
}

interface Scheduler {
  postTask(task: () => void, options: object): Promise<void>;
}

/** So long without work, a session counts as done: no marks wait for their paint any longer. */
const IDLE_MS = LONGEST_WAIT_MS + 200;

/**
 * Counts from here on: the browser calls a session through mutation observers, tasks, the pace of its slices and the
 * answers of its finder, so these are wrapped, in this world alone.
 */
export function countWork(finder: RemoteFinder): WorkCount {
  const pace = createPace();
  let workMs = 0;
  let longestMs = 0;
  let lastWork = performance.now();
  let sliceStart: number | null = null;
  let inCallback = false;
  let due = 0;

  const add = (ms: number) => {
    workMs += ms;
    longestMs = Math.max(longestMs, ms);
  };
  const endSlice = (at: number) => {
    if (sliceStart !== null && !inCallback) add(at - sliceStart);
    sliceStart = null;
  };
  const begin = () => {
    endSlice(lastWork);
    sliceStart = performance.now();
    lastWork = sliceStart;
  };
  const counted =
    <A extends unknown[]>(callback: (...args: A) => unknown) =>
    (...args: A): void => {
      endSlice(lastWork);
      const before = performance.now();
      inCallback = true;
      callback(...args);
      inCallback = false;
      lastWork = performance.now();
      add(lastWork - before);
    };
  const answered = async <T>(answer: Promise<T>): Promise<T> => {
    due++;
    // The page has just handed its texts over.
    lastWork = performance.now();
    const value = await answer;
    due--;
    begin();
    return value;
  };

  const { MutationObserver: Observer } = globalThis;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(counted(callback));
    }
  };
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const postTask = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (task, options) => postTask(counted(task), options);

  return {
    pace: {
      isOver() {
        lastWork = performance.now();
        return pace.isOver();
      },
      async rest(priority) {
        // What was put off to the end of the slice is part of it.
        await null;
        endSlice(performance.now());
        await pace.rest(priority);
        begin();
      },
      async frame() {
        endSlice(performance.now());
        await pace.frame();
        begin();
      },
    },
    finder: {
      mayHoldTerms: (texts) => answered(finder.mayHoldTerms(texts)),
      findTerms: (texts, page) => answered(finder.findTerms(texts, page)),
      judgePage: (sample) => answered(finder.judgePage(sample)),
    },
    begin,
    workMs() {
      endSlice(lastWork);
      return workMs;
    },
    longestSliceMs() {
      endSlice(lastWork);
      return longestMs;
    },
    reset() {
      endSlice(lastWork);
      workMs = 0;
      longestMs = 0;
    },
    isIdle: () => due === 0 && performance.now() - lastWork > IDLE_MS,
  };
}
