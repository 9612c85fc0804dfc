import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import type { Bench } from '../bench';
import { median } from '../median';
import { taskTime } from '../task-time';

const KILOBYTE = 1000;
/** How often the empty page is loaded in each browser. */
const LOADS = 15;

/** What the content script weighs, and what it takes of an empty page, over one that only awaits its settings. */
export async function measureReady(bench: Bench): Promise<Record<string, number>> {
  const script = join(bench.releaseFolder, 'content-scripts', 'content.js');
  const load = async (browser: Browser) =>
    (await taskTime(browser, bench.address('empty'), async () => null)).taskMs;
  const ours: number[] = [];
  const settings: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    ours.push(await load(bench.release));
    settings.push(await load(bench.settings));
    bare.push(await load(bench.bare));
  }
  return {
    'ready.overSettings': (median(ours) - median(bare)) / (median(settings) - median(bare)),
    contentKb: statSync(script).size / KILOBYTE,
    contentGzKb: gzipSync(readFileSync(script), { level: 9 }).length / KILOBYTE,
  };
}
