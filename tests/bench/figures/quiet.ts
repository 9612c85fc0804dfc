import type { Bench, PageName } from '../bench';
import { ratioOfMedians } from '../median';
import { floorMs, workOn } from './scan';

/** How often a page is opened for a figure, … */
const PAGES_OPENED = 15;
/** … and how often scrolled through: that takes a while. */
const PAGES_SCROLLED = 3;

/** Our time on the main thread for a page without a term that is opened and, if asked, scrolled through to its end. */
async function quietMs(bench: Bench, page: PageName, isScrolled = false): Promise<number> {
  const { workMs, marks } = await workOn(
    bench,
    page,
    isScrolled ? (it) => it.scrollThrough() : (it) => it.scan(),
  );
  if (marks > 0) throw new Error(`There are ${marks} marks on the page ${page}`);
  return workMs;
}

/** What a page with nothing to say costs, and how that grows with it. */
export async function measureQuiet(bench: Bench): Promise<Record<string, number>> {
  return {
    'quiet.ratio': await ratioOfMedians(
      () => quietMs(bench, 'quiet'),
      () => floorMs(bench, 'quiet'),
      PAGES_OPENED,
    ),
    'quietScrolled.ratio': await ratioOfMedians(
      () => quietMs(bench, 'quiet', true),
      () => floorMs(bench, 'quiet'),
      PAGES_SCROLLED,
    ),
    'quiet.growth': await ratioOfMedians(
      () => quietMs(bench, 'quietLarge'),
      () => quietMs(bench, 'quietSmall'),
      PAGES_OPENED,
    ),
  };
}
