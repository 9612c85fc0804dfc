/** How long work goes on before it lets the page go on: half a frame, so that no frame is missed. */
const SLICE_MS = 5;
/** How many steps are taken between two looks at the clock, which costs as much as some of them. */
const STEPS_PER_LOOK = 2;

/** How soon work is wanted: before the page's idle time, or in it. */
export type Priority = 'user-visible' | 'background';

/** Cuts long work into slices, between which the page works. */
export interface Pace {
  /** Whether it is time to rest; to be asked at each step of the work. */
  isOver(): boolean;
  /** Lets the page work; its own input and frames go first. */
  rest(priority: Priority): Promise<unknown>;
}

interface Scheduler {
  postTask(task: () => void, options: { priority: Priority }): Promise<void>;
}

/** Makes a pace. Its first slice begins with the first step, each other one when it has rested. */
export function createPace(): Pace {
  let steps = 0;
  let sliceEnd = 0;
  return {
    isOver() {
      if (steps++ % STEPS_PER_LOOK !== 0) return false;
      const time = performance.now();
      sliceEnd ||= time + SLICE_MS;
      return time >= sliceEnd;
    },
    rest(priority) {
      steps = 0;
      sliceEnd = 0;
      const { scheduler } = globalThis as { scheduler?: Scheduler };
      return scheduler
        ? scheduler.postTask(() => {}, { priority })
        : new Promise((resume) => setTimeout(resume));
    },
  };
}
