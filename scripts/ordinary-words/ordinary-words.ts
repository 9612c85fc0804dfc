import { compileIndex, type IndexSource } from '../../src/core/compile-index';
import { NearSpelling } from '../../src/core/near-spelling';
import { TermIndex } from '../../src/core/term-index';
import { Words } from '../../src/core/words';

/** The words of a language that would be taken for a misspelt word of a term, in alphabetical order. */
export function ordinaryWordsAmong(
  language: Iterable<string>,
  { terms }: Pick<IndexSource, 'terms'>,
): string[] {
  const index = new TermIndex(compileIndex({ terms, misspeltWords: {} }));
  const near = new NearSpelling(index.wordsSpeltRight());
  const words = new Words();
  const found = new Set<string>();
  for (const word of language) {
    words.read(word);
    const isNew = words.count === 1 && index.table.numberOf(words.hashes[0] as number) === 0;
    if (isNew && near.meantBy(word, 0, word.length)) found.add(words.letters(0));
  }
  return [...found].sort();
}
