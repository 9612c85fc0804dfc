import { later } from '../pace/later';
import type { Pace } from '../pace/pace';

/** How long a page may take to arrive before what is there of it by then is read. */
export const LONGEST_ARRIVAL_MS = 1000;

/** Settles once a page has arrived and drawn itself, or takes so long that what is there of it is to be read meanwhile. */
export async function whenReadable(pace: Pick<Pace, 'frame'>): Promise<void> {
  while (document.readyState === 'loading') {
    await arrivedOrLate();
    if (document.body?.firstElementChild) break;
  }
  await pace.frame();
}

function arrivedOrLate(): Promise<void> {
  return new Promise((resolve) => {
    const stopWaiting = later(resolve, LONGEST_ARRIVAL_MS);
    const onArrival = () => {
      stopWaiting();
      resolve();
    };
    document.addEventListener('DOMContentLoaded', onArrival, { once: true });
  });
}
