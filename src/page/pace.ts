import { browserScheduler } from './scheduler';

/** How long work goes on before it lets the page go on: half a frame, so that no frame is missed. */
const SLICE_MS = 5;

/** How soon work is wanted: before the page's idle time, or in it. */
export type Priority = 'user-visible' | 'background';

/** Cuts long work into slices, between which the page works. */
export interface Pace {
  /** Whether it is time to rest; to be asked at each step of the work. */
  isOver(): boolean;
  /** Lets the page work; its own input and frames go first. */
  rest(priority: Priority): Promise<unknown>;
}

/** Makes a pace, whose first slice begins at once. */
export function createPace(): Pace {
  let sliceEnd = performance.now() + SLICE_MS;
  const begin = () => {
    sliceEnd = performance.now() + SLICE_MS;
  };
  return {
    isOver: () => performance.now() >= sliceEnd,
    rest(priority) {
      const scheduler = browserScheduler();
      return scheduler
        ? scheduler.postTask(begin, { priority })
        : new Promise<void>((resume) => setTimeout(resume)).then(begin);
    },
  };
}
