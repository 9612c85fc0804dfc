import { wholeNamePack } from '../../scale/whole-name-pack';
import { backgroundMb, stopBackground } from '../background';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { median, medianOf, ratioOfMedians } from '../median';
import { forgetPacks, keepOwnPack, lookUpTimes, onOptions, readTime } from '../own-pack';
import { heapOf } from './heap';
import { floorMs, workOn } from './scan';

const TYPED = 'peripheral neuropathy type 2';
const PAGES_READ = 9;
const TYPINGS = 7;

/** What large glossaries of one's own cost: to import and search one of 27,637 terms, and to have one of 50,000. */
export async function measureOwnPacks(bench: Bench): Promise<Record<string, number>> {
  const firstWithout = await firstAnswerMs(bench);
  const heapWithout = await pageHeap(bench);
  try {
    const figures: Record<string, number> = {
      import27kMs: await keepOwnPack(bench, 'bench', wholeNamePack(27_637)),
    };
    Object.assign(figures, await searchMs(bench));
    const pack = wholeNamePack(50_000);
    await keepOwnPack(bench, 'bench', pack);
    await keepOwnPack(bench, 'release', pack);
    const readMs = await medianOf(() => onOptions(bench, 'bench', readTime));
    return {
      ...figures,
      'scan50k.ratio': await ratioOfMedians(
        async () => (await workOn(bench, 'terms', (it) => it.scan())).workMs,
        () => floorMs(bench, 'terms'),
        PAGES_READ,
      ),
      background50kMb: await backgroundMb(bench),
      'ready50k.ratio': (await firstAnswerMs(bench)) / (firstWithout + readMs),
      heap50kMb: ((await pageHeap(bench)) - heapWithout) / 1_000_000,
    };
  } finally {
    await forgetPacks(bench, 'bench');
    await forgetPacks(bench, 'release');
  }
}

/** How long a background that was stopped takes to its first answer. */
function firstAnswerMs(bench: Bench): Promise<number> {
  return medianOf(() =>
    withBenchPage(bench.bench, bench.address('small'), async ({ ask }) => {
      await stopBackground(bench);
      return ask((it) => it.firstAnswer());
    }),
  );
}

/** The slowest letter of some words that are typed again and again; and the first of all, which loads what is looked up. */
async function searchMs(bench: Bench): Promise<Record<string, number>> {
  const typings: number[][] = [];
  for (let i = 0; i < TYPINGS; i++) {
    typings.push(await onOptions(bench, 'bench', (page) => lookUpTimes(page, TYPED)));
  }
  const letters = Array.from(TYPED, (_, letter) =>
    median(typings.map((times) => times[letter] as number)),
  );
  return {
    search27kMs: Math.max(...letters),
    searchFirst27kMs: typings[0]?.[0] as number,
  };
}

function pageHeap(bench: Bench): Promise<number> {
  return medianOf(
    () =>
      withBenchPage(bench.release, bench.address('small'), async (tab) => {
        await tab.world();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return heapOf(tab);
      }),
    5,
  );
}
