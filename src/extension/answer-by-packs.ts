import { finderCalls } from '@/core/calls/finder-calls';
import type { BackgroundCalls } from '@/core/calls/messages';
import type { Finder } from '@/core/find/create-finder';
import type { Settings } from '@/core/settings/settings';
import { madeForPacks } from './made-for-packs';
import type { Handlers } from './remote-calls';

/** Answers what pages ask of the finder without the packs that are off; the finder is made anew when these change. */
export function answerByPacks(
  settings: () => Promise<Settings>,
  makeFinder: (packsOff: readonly string[]) => Finder,
): Handlers<Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'>> {
  const finder = madeForPacks(settings, (packsOff) => finderCalls(() => makeFinder(packsOff)));
  return {
    mayHoldTerms: async (texts) => (await finder()).mayHoldTerms(texts),
    findTerms: async (texts, page) => (await finder()).findTerms(texts, page),
    judgePage: async (sample) => (await finder()).judgePage(sample),
  };
}
