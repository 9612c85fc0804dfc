import type { Target } from 'puppeteer-core';
import { until } from '../../driver/until';
import type { Bench } from './bench';
import { withBenchPage } from './bench-page';

const MEGABYTE = 1_000_000;

const isBackground = (target: Target) => target.type() === 'service_worker';

/** What the background keeps once it has found terms, in MB. */
export function backgroundMb({ bench, address }: Bench): Promise<number> {
  return withBenchPage(bench, address('small'), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    const worker = await bench.waitForTarget(isBackground);
    const devTools = await worker.createCDPSession();
    await devTools.send('HeapProfiler.enable');
    await devTools.send('HeapProfiler.collectGarbage');
    await devTools.send('HeapProfiler.collectGarbage');
    const heap = await devTools.send('Runtime.getHeapUsage');
    await devTools.detach();
    return (heap.usedSize + heap.backingStorageSize) / MEGABYTE;
  });
}

/** Stops the background, if it runs, as the browser does after half a minute without work. */
export async function stopBackground({ bench }: Bench): Promise<void> {
  await until('the background to stop', async () => {
    const target = bench.targets().find(isBackground);
    if (!target) return true;
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => {});
    return !bench.targets().includes(target);
  });
}
