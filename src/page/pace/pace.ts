import { browserScheduler } from './browser-scheduler';
import { frameBegun } from './frame-begun';

/** How long work goes on before it lets the page go on: half a frame, so that no frame is missed. */
export const SLICE_MS = 5;

/** How soon work is wanted: before the page's idle time, or in it. */
type Priority = 'user-visible' | 'background';

/** Cuts long work into slices, between which the page works. */
export interface Slices {
  /** Whether it is time to rest: the work asks this after each of its steps. */
  isOver(): boolean;
  /** Lets the page work; its own input and frames go first. */
  rest(priority: Priority): Promise<unknown>;
}

/** Keeps work out of the page's way. */
export interface Pace extends Slices {
  /** Lets the page draw what it has changed: asked for before that, style would have to be computed once more. */
  frame(): Promise<unknown>;
}

/** Makes a pace, whose first slice begins at once. */
export function createPace(): Pace {
  let sliceEnd = performance.now() + SLICE_MS;
  const begin = () => {
    sliceEnd = performance.now() + SLICE_MS;
  };
  const rest = (priority: Priority) => {
    const scheduler = browserScheduler();
    return scheduler
      ? scheduler.postTask(begin, { priority })
      : new Promise<void>((resume) => setTimeout(resume)).then(begin);
  };
  return {
    isOver: () => performance.now() >= sliceEnd,
    rest,
    async frame() {
      if (!document.hidden) await frameBegun();
      await rest('user-visible');
    },
  };
}
