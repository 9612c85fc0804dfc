import type { Bench, PageName } from '../bench';
import { withBenchPage } from '../bench-page';
import { medianOf, ratioOfMedians } from '../median';

function scanInSlices({ bench, address }: Bench, page: PageName) {
  return withBenchPage(bench, address(page), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    return ask((it) => it.scanInSlices());
  });
}

/** How long work goes on without a rest, and how the time to the first marks grows with the page. */
export async function measureSlices(bench: Bench): Promise<Record<string, number>> {
  const firstMarksMs = async (page: PageName) => {
    const { firstMarksMs, inView } = await scanInSlices(bench, page);
    if (inView === 0) throw new Error(`No term is in view on the page ${page}`);
    return firstMarksMs;
  };
  return {
    longestSliceMs: await medianOf(async () => (await scanInSlices(bench, 'terms')).longestSliceMs),
    'firstMarks.growth': await ratioOfMedians(
      () => firstMarksMs('large'),
      () => firstMarksMs('small'),
    ),
  };
}
