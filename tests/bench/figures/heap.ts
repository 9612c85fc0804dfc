import type { Browser } from 'puppeteer-core';
import { until } from '../../../driver/until';
import type { Bench, PageName } from '../bench';
import { type BenchPage, withBenchPage } from '../bench-page';
import { medianOf } from '../median';
import { countTermsIn, createPosts } from '../page-html';

const MEGABYTE = 1_000_000;
const BATCHES = 20;
const POSTS_PER_BATCH = 500;
/** So long after its world was made, the content script has its settings and has read an empty page. */
const START_MS = 500;

/** The heap of a page's process in use, once all that can be freed is freed, in bytes. */
export async function heapOf({ devTools }: BenchPage): Promise<number> {
  await devTools.send('HeapProfiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize;
}

function countMarks({ page }: BenchPage): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('healthgloss')?.size ?? 0);
}

async function addedMb(bench: Bench, page: PageName, marks: number): Promise<number> {
  const heap = (browser: Browser, isMarked: boolean) =>
    withBenchPage(browser, bench.address(page), async (tab) => {
      if (isMarked) {
        await tab.world();
        await new Promise((resolve) => setTimeout(resolve, START_MS));
        await until(`${marks} marks`, async () => (await countMarks(tab)) >= marks);
      }
      return heapOf(tab);
    });
  return ((await heap(bench.release, true)) - (await heap(bench.bare, false))) / MEGABYTE;
}

async function afterOverBefore({ release, address }: Bench): Promise<number> {
  return withBenchPage(release, address('small'), async (tab) => {
    let first = 0;
    await until('the page to be read', async () => {
      const before = first;
      first = await countMarks(tab);
      return first > 0 && first === before;
    });
    const post = createPosts({ charactersPerTerm: 200, seed: 3 });
    let before = 0;
    for (let i = 0; i <= BATCHES; i++) {
      // The first batch makes the engine compile what the others run.
      if (i === 1) before = await heapOf(tab);
      const html = Array.from({ length: POSTS_PER_BATCH }, post).join('');
      await tab.page.evaluate((added) => {
        const place = document.createElement('section');
        place.id = 'added';
        document.body.append(place);
        place.innerHTML = added;
      }, html);
      const all = first + countTermsIn(html);
      await until(`${all} marks`, async () => (await countMarks(tab)) === all);
      await tab.page.evaluate(() => document.querySelector('#added')?.remove());
      await until('the marks to go', async () => (await countMarks(tab)) === first);
    }
    return (await heapOf(tab)) / before;
  });
}

/** What the extension takes of memory, and gives back. */
export async function measureHeap(bench: Bench): Promise<Record<string, number>> {
  return {
    heapEmptyMb: await medianOf(() => addedMb(bench, 'empty', 0), 5),
    heapFullMb: await medianOf(() => addedMb(bench, 'many', 8000), 5),
    'heapAfter.ratio': await medianOf(() => afterOverBefore(bench), 5),
  };
}
