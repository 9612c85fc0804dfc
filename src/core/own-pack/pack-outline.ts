import { TermSearch } from '../look-up/term-search';
import { MISSING } from '../look-up/word-cost';
import { wordsOf } from '../look-up/words-of';
import type { KeptLookUp, PackInfo } from './kept-pack';

/** A pack without what its terms mean: enough to list and search it. */
export interface PackOutline {
  info: PackInfo;
  lookUp: KeptLookUp;
}

/** Some terms of a pack, and how many there are. */
export interface ListedTerms {
  terms: { id: string; name: string }[];
  count: number;
}

/** Makes what gives the first of the terms that have the words that were typed; of all terms, by name, for none. */
export function createTermList(
  { ids, names, index }: KeptLookUp,
  most: number,
): (typed: string) => ListedTerms {
  // By their small letters alone: to compare tens of thousands as a language does would hold up the page.
  const keys = names.map((name) => name.toLowerCase());
  const byName = ids
    .map((_, term) => term)
    .sort((one, other) => ((keys[one] as string) < (keys[other] as string) ? -1 : 1));
  const search = new TermSearch(index);
  const found = (words: readonly string[]) =>
    search
      .find(words)
      .filter(({ cost }) => cost < MISSING)
      .sort((one, other) => one.cost - other.cost)
      .map(({ term }) => term);
  return (typed) => {
    const words = wordsOf(typed);
    const all = words.length === 0 ? byName : found(words);
    const terms = all.slice(0, most).map((term) => ({
      id: ids[term] as string,
      name: names[term] as string,
    }));
    return { terms, count: all.length };
  };
}
