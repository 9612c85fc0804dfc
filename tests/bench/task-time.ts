import type { Browser } from 'puppeteer-core';
import { type BenchPage, withBenchPage } from './bench-page';

/** How long a page is watched after it has loaded. */
const WATCHED_MS = 800;

/** Loads a page, and gives the time of its main thread for that and a little after, in milliseconds; `then` may ask it for more. */
export async function taskTime<T>(
  browser: Browser,
  url: string,
  then: (tab: BenchPage) => Promise<T>,
): Promise<{ taskMs: number; asked: T }> {
  return withBenchPage(browser, url, async (tab) => {
    await tab.devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    // Pages that never stop loading are watched as far as they come.
    await tab.page.reload({ waitUntil: 'load' }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    const { metrics } = await tab.devTools.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    return { taskMs: task * 1000, asked: await then(tab) };
  });
}
