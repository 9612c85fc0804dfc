import { finderCalls } from '@/core/calls/finder-calls';
import type { BackgroundCalls } from '@/core/calls/messages';
import type { Finder } from '@/core/find/create-finder';
import { withoutTerms } from '@/core/find/without-terms';
import type { TermId } from '@/core/glossary/term-id';
import type { Settings } from '@/core/settings/settings';
import { madeForPacks, type PackChoice } from './made-for-packs';
import type { Handlers } from './remote-calls';

/** What pages ask of the finder. */
type FinderCalls = Handlers<Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'>>;

/**
 * Answers what pages ask of the finder without the packs that are off, for which it is made anew when these change, and
 * without the terms that the person knows; and which terms some words mean, whichever packs they are of.
 */
export function answerFinder(
  settings: () => Promise<Settings>,
  makeFinder: (choice: PackChoice) => Promise<Finder>,
): { calls: FinderCalls; termsFor(words: string): Promise<TermId[]> } {
  const finder = madeForPacks(settings, makeFinder);
  const calls = async () => finderCalls(await finder());
  return {
    calls: {
      mayHoldTerms: async (texts) => (await calls()).mayHoldTerms(texts),
      async findTerms(texts, page) {
        const found = (await calls()).findTerms(texts, page);
        return withoutTerms(found, (await settings()).termsKnown);
      },
      judgePage: async (sample) => (await calls()).judgePage(sample),
    },
    termsFor: async (words) => (await finder()).termsFor(words),
  };
}
