import { finderCalls } from '@/core/calls/finder-calls';
import type { BackgroundCalls } from '@/core/calls/messages';
import type { Finder } from '@/core/find/create-finder';
import { withoutTerms } from '@/core/find/without-terms';
import type { Settings } from '@/core/settings/settings';
import { madeForPacks } from './made-for-packs';
import type { Handlers } from './remote-calls';

/**
 * Answers what pages ask of the finder without the packs that are off, for which it is made anew when these change, and
 * without the terms that the person knows.
 */
export function answerFinder(
  settings: () => Promise<Settings>,
  makeFinder: (packsOff: readonly string[]) => Finder,
): Handlers<Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'>> {
  const finder = madeForPacks(settings, (packsOff) => finderCalls(() => makeFinder(packsOff)));
  return {
    mayHoldTerms: async (texts) => (await finder()).mayHoldTerms(texts),
    async findTerms(texts, page) {
      const { findTerms } = await finder();
      return withoutTerms(await findTerms(texts, page), (await settings()).termsKnown);
    },
    judgePage: async (sample) => (await finder()).judgePage(sample),
  };
}
