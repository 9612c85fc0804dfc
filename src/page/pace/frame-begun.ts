import { later } from './later';

/** How long a frame is waited for: a document that is scrolled out of view inside another draws none. */
export const LONGEST_FRAME_MS = 100;

/** Waits until the page begins its next frame. */
export function frameBegun(): Promise<unknown> {
  return new Promise((resolve) => {
    const stopWaiting = later(() => resolve(cancelAnimationFrame(frame)), LONGEST_FRAME_MS);
    const frame = requestAnimationFrame(() => resolve(stopWaiting()));
  });
}
