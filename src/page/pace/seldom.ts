import { later } from './later';

/**
 * Gives a function that calls back when it is called, but for a pause at first and after each time: calls in it are made
 * up for by one at its end, unless the signal has aborted by then (`throttle` with a trailing call).
 */
export function seldom(callback: () => void, pauseMs: number, signal: AbortSignal): () => void {
  let isPausing = false;
  let isWanted = false;
  const pause = () => {
    isPausing = true;
    later(() => {
      isPausing = false;
      if (isWanted) call();
    }, pauseMs);
  };
  const call = () => {
    isWanted = isPausing;
    if (isPausing || signal.aborted) return;
    pause();
    callback();
  };
  pause();
  return call;
}
