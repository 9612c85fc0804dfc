import { compileIndex, type IndexSource } from '../../src/core/compile/compile-index';
import { compileSieve } from '../../src/core/compile/compile-sieve';
import { createSieve } from '../../src/core/find/sieve';
import { Words } from '../../src/core/text/words';

/** The words of a language that would be taken for a misspelt word of a term, in alphabetical order. */
export function ordinaryWordsAmong(
  language: Iterable<string>,
  { terms }: Pick<IndexSource, 'terms'>,
): string[] {
  const source = {
    terms,
    misspeltWords: {},
    ordinaryWords: [],
    functionWords: { english: [], other: [] },
  };
  const { table, near } = createSieve(compileSieve(source, compileIndex(source)));
  const words = new Words();
  const found = new Set<string>();
  for (const word of language) {
    words.read(word);
    const isNew = words.count === 1 && table.numberOf(words.hashes[0] as number) === 0;
    if (isNew && near.meantBy(word, 0, word.length)) found.add(words.letters(0));
  }
  return [...found].sort();
}
