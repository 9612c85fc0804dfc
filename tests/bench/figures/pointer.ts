import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { medianOf } from '../median';

const MOVES = 300;

/** What the pointer costs among 8,000 marks, and what it costs to open a card. */
export async function measurePointer({ bench, address }: Bench): Promise<Record<string, number>> {
  const hitTest = await withBenchPage(bench, address('many'), async ({ ask }) => {
    await ask((it) => it.wakeBackground());
    await ask((it) => it.scan());
    return medianOf(async () => {
      const { ms, bareMs, hits } = await ask((it, moves) => it.hitTest(moves), MOVES);
      if (hits === 0) throw new Error('No move of the pointer met a mark.');
      return ms / bareMs;
    });
  });
  const card = await withBenchPage(bench, address('small'), async ({ ask }) => {
    await ask((it) => it.openCard());
    await ask((it) => it.openBareRoot());
    return medianOf(
      async () => (await ask((it) => it.openCard())) / (await ask((it) => it.openBareRoot())),
      15,
    );
  });
  return { 'hitTest.ratio': hitTest, 'card.ratio': card };
}
