import type { Bench, PageName } from '../bench';
import { withBenchPage } from '../bench-page';
import { ratioOfMedians } from '../median';
import type { PageBench } from '../page-bench';

/** How often a page is read for a figure: a fresh tab may take half as long again as the next. */
const PAGES_READ = 15;

/** The time of reading every character of a page, in a tab that has done nothing else. */
export function floorMs({ bench, address }: Bench, page: PageName): Promise<number> {
  return withBenchPage(bench, address(page), ({ ask }) => ask((it) => it.floor()));
}

/** What was done on a page: our time on the main thread, and how many marks there are. */
interface WorkDone {
  workMs: number;
  marks: number;
}

/** What is done on a page, in a tab that has done nothing else. */
export function workOn(
  { bench, address }: Bench,
  page: PageName,
  work: (it: PageBench) => Promise<WorkDone>,
): Promise<WorkDone> {
  return withBenchPage(bench, address(page), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    return ask(work);
  });
}

/** Our time until everything on a page is found and marked. */
async function scanMs(
  bench: Bench,
  page: PageName,
  scan: (it: PageBench) => Promise<WorkDone> = (it) => it.scan(),
): Promise<number> {
  const { workMs, marks } = await workOn(bench, page, scan);
  if (marks === 0) throw new Error(`There is no mark on the page ${page}`);
  return workMs;
}

/** What finding and marking costs over what reading each character costs, each in a fresh tab, in turns. */
export async function measureScan(bench: Bench): Promise<Record<string, number>> {
  return {
    'scan.ratio': await ratioOfMedians(
      () => scanMs(bench, 'terms'),
      () => floorMs(bench, 'terms'),
      PAGES_READ,
    ),
    'mentions.ratio': await ratioOfMedians(
      () => scanMs(bench, 'many', (it) => it.scan(true)),
      () => scanMs(bench, 'many'),
      PAGES_READ,
    ),
    'growth.ratio': await ratioOfMedians(
      async () => (await scanMs(bench, 'large')) / 10,
      () => scanMs(bench, 'million'),
      5,
    ),
  };
}
