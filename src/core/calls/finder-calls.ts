import type { Finder } from '../find/create-finder';
import { splitLanguage } from '../text/said-language';
import type { BackgroundCalls } from './messages';

/** Answers what pages ask of a finder. */
export function finderCalls(
  finder: Finder,
): Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'> {
  return {
    mayHoldTerms: (texts) =>
      texts.some((sent) => {
        const { text, said } = splitLanguage(sent);
        return finder.mayHoldTerm(text, said);
      }),
    findTerms: (texts, page) =>
      texts
        .map((sent, index) => {
          const { text, said } = splitLanguage(sent);
          return { index, matches: finder.findTerms(text, page, said) };
        })
        .filter(({ matches }) => matches.length > 0),
    judgePage: finder.judgePage,
  };
}
