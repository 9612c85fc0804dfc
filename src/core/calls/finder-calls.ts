import type { Finder } from '../find/create-finder';
import type { BackgroundCalls } from './messages';

/** Answers what pages ask of the finder. It is made when a page first asks: the background starts for less, too. */
export function finderCalls(
  makeFinder: () => Finder,
): Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'> {
  let made: Finder | null = null;
  const finder = () => {
    made ??= makeFinder();
    return made;
  };
  return {
    mayHoldTerms: (texts) => texts.some(finder().mayHoldTerm),
    findTerms: (texts, page) =>
      texts
        .map((text, index) => ({ index, matches: finder().findTerms(text, page) }))
        .filter(({ matches }) => matches.length > 0),
    judgePage: (sample) => finder().judgePage(sample),
  };
}
