import { bundledSource } from '../../../build/bundled-source';
import { compileFinderData } from '../../../src/core/compile/compile-finder-data';
import { backgroundMb, stopBackground } from '../background';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { medianOf } from '../median';

/** What the background keeps, and how soon it answers when it did not run: over one reading of its data as JSON. */
export async function measureBackground(bench: Bench): Promise<Record<string, number>> {
  const data = JSON.stringify(compileFinderData(bundledSource));
  const firstAnswer = () =>
    withBenchPage(bench.bench, bench.address('small'), async ({ ask }) => {
      await stopBackground(bench);
      return ask((it, text) => it.firstAnswerOverParse(text), data);
    });
  return {
    'background.ratio': await medianOf(firstAnswer),
    backgroundMb: await backgroundMb(bench),
  };
}
