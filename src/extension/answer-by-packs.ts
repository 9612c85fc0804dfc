import { finderCalls } from '@/core/calls/finder-calls';
import type { BackgroundCalls } from '@/core/calls/messages';
import type { Finder } from '@/core/find/create-finder';
import type { Settings } from '@/core/settings/settings';
import type { Handlers } from './remote-calls';

type FinderCalls = Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'>;

/** Answers what pages ask of the finder without the packs that are off; the finder is made anew when these change. */
export function answerByPacks(
  settings: () => Promise<Settings>,
  makeFinder: (packsOff: readonly string[]) => Finder,
): Handlers<FinderCalls> {
  let made: { key: string; calls: FinderCalls } | null = null;
  const finder = async () => {
    const { packsOff } = await settings();
    const key = packsOff.toSorted().join();
    if (made?.key !== key) made = { key, calls: finderCalls(() => makeFinder(packsOff)) };
    return made.calls;
  };
  return {
    mayHoldTerms: async (texts) => (await finder()).mayHoldTerms(texts),
    findTerms: async (texts, page) => (await finder()).findTerms(texts, page),
    judgePage: async (sample) => (await finder()).judgePage(sample),
  };
}
