import type { Bench, PageName } from '../bench';
import { withBenchPage } from '../bench-page';
import { ratioOfMedians } from '../median';

/** How often a page is read for a figure: a fresh tab may take half as long again as the next. */
const PAGES_READ = 15;

/** The time of reading every character of a page, in a tab that has done nothing else. */
export function floorMs({ bench, address }: Bench, page: PageName): Promise<number> {
  return withBenchPage(bench, address(page), ({ ask }) => ask((it) => it.floor()));
}

/** Our time on the main thread until everything on a page is found and marked, in a tab that has done nothing else. */
async function scanMs(
  { bench, address }: Bench,
  page: PageName,
  isAsAtFirst = false,
): Promise<number> {
  const { workMs, marks } = await withBenchPage(bench, address(page), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    return ask((it, asAtFirst) => it.scan(asAtFirst), isAsAtFirst);
  });
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
      () => scanMs(bench, 'many', true),
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
