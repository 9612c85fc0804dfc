import type { TermId } from '../glossary/term-id';
import type { LookUpPack } from './look-up-pack';
import { TermSearch } from './term-search';
import { MISSING } from './word-cost';
import { wordsOf } from './words-of';

/** What was found, the best first; `isNear` where no term has all that was typed, and these are the nearest. */
interface LookedUp {
  ids: TermId[];
  isNear: boolean;
}

/** More than a person reads through. */
const MOST_FOUND = 20;

/** Looks up what a person types, a word or the beginning of one, with forgiveness for misspelling. */
export type LookUp = (typed: string) => LookedUp;

/** Makes what looks up the terms of packs; where two are as near, that of the pack that comes first is given first. */
export function createLookUp(packs: readonly LookUpPack[]): LookUp {
  const searches = packs.map(({ ids, index }) => ({ ids, search: new TermSearch(index) }));
  return (typed) => {
    const words = wordsOf(typed);
    if (words.length === 0) return { ids: [], isNear: false };
    const found = searches.flatMap(({ ids, search }) =>
      search.find(words).map(({ term, cost }) => ({ id: ids[term] as TermId, cost })),
    );
    const whole = found.filter(({ cost }) => cost < MISSING);
    const shown = whole.length > 0 ? whole : found;
    shown.sort((a, b) => a.cost - b.cost);
    return {
      ids: shown.slice(0, MOST_FOUND).map(({ id }) => id),
      isNear: whole.length === 0,
    };
  };
}
