import { browserScheduler } from './browser-scheduler';

/**
 * Calls back after so many milliseconds, unless the function that it gives is called before. In Chromium a page that
 * clears all timers by their numbers clears ours too, but not the tasks of the scheduler.
 */
export function later(callback: () => void, ms: number): () => void {
  const scheduler = browserScheduler();
  if (!scheduler) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  }
  const life = new AbortController();
  scheduler.postTask(callback, { delay: ms, signal: life.signal }).catch((error) => {
    if (!life.signal.aborted) throw error;
  });
  return () => life.abort();
}
