import type { FinderGlossary } from '../../src/core/find-terms';
import { NearSpelling } from '../../src/core/near-spelling';
import { TermIndex } from '../../src/core/term-index';
import { Words } from '../../src/core/words';

/** The words of a language that would be taken for a misspelt word of a term, in alphabetical order. */
export function ordinaryWordsAmong(
  language: Iterable<string>,
  { terms }: Pick<FinderGlossary, 'terms'>,
): string[] {
  const index = new TermIndex(terms);
  const near = new NearSpelling(index.wordsSpeltRight(), new Set());
  const words = new Words();
  const found = new Set<string>();
  for (const word of language) {
    words.read(word);
    const isNew = words.count === 1 && !index.knows(words.hashes[0] as number);
    if (isNew && near.meantBy(words, 0)) found.add(words.letters(0));
  }
  return [...found].sort();
}
