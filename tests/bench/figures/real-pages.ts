import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { beside } from '../../beside';
import { startServer } from '../../e2e/server';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { median } from '../median';
import { heapOf } from './heap';

const FOLDER = beside('pages');
const TURNS = 3;
/** How long a page is watched after it has loaded, with the extension and without. */
const WATCHED_MS = 800;
const MEGABYTE = 1_000_000;

async function visit(browser: Browser, url: string) {
  return withBenchPage(browser, url, async (tab) => {
    await tab.devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.page.reload({ waitUntil: 'load' }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    const { metrics } = await tab.devTools.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    return { taskMs: task * 1000, heap: await heapOf(tab) };
  });
}

/** What real pages cost with the extension over what they cost without; nothing where they are not at hand. */
export async function measureRealPages({ release, bare }: Bench): Promise<Record<string, number>> {
  if (!FOLDER.isHere) return {};
  const server = await startServer(FOLDER.path);
  const ratios: number[] = [];
  const heaps: number[] = [];
  for (const file of readdirSync(FOLDER.path).filter((name) => name.endsWith('.html'))) {
    const url = `${server.origin}/${file}`;
    const turns = [];
    for (let i = 0; i < TURNS; i++) {
      turns.push({ ours: await visit(release, url), bare: await visit(bare, url) });
    }
    ratios.push(median(turns.map(({ ours, bare }) => ours.taskMs / bare.taskMs)));
    heaps.push(median(turns.map(({ ours, bare }) => (ours.heap - bare.heap) / MEGABYTE)));
  }
  await server.close();
  return { 'realPages.ratio': median(ratios), 'realPages.heapMb': median(heaps) };
}
