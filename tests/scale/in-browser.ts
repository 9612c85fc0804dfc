import type { FinderData } from '../../src/core/find/create-finder';
import { backgroundMb } from '../bench/background';
import { type Bench, startBench } from '../bench/bench';
import { withBenchPage } from '../bench/bench-page';
import { ratioOfMedians } from '../bench/median';
import { finderDataPlugin } from './finder-data-plugin';

/** How often the page is read: a fresh tab may take half as long again as the next. */
const PAGES_READ = 9;

/** What packs cost in Chromium. */
export interface BrowserFigures {
  /** Main-thread time to find and mark all of a 1.4 MB page, over walking it and reading each character. */
  scanRatio: number;
  /** What the background keeps once it has found terms, in MB. */
  backgroundMb: number;
}

/** Builds the extension with these packs, and measures it. */
export async function measureInBrowser(data: FinderData): Promise<BrowserFigures> {
  const bench = await startBench([finderDataPlugin(data)]);
  try {
    return { scanRatio: await scanRatio(bench), backgroundMb: await backgroundMb(bench) };
  } finally {
    await bench.close();
  }
}

function scanRatio({ bench, address }: Bench): Promise<number> {
  return ratioOfMedians(
    () =>
      withBenchPage(bench, address('terms'), async ({ ask }) => {
        await ask((it) => it.wakeBackground());
        return (await ask((it) => it.scan())).workMs;
      }),
    () => withBenchPage(bench, address('terms'), ({ ask }) => ask((it) => it.floor())),
    PAGES_READ,
  );
}
