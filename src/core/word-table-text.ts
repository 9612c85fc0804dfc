import { countNumbers, numberAt, writeNumbers } from './number-text';
import { hashOfWord } from './word-hash';
import { WordTable } from './word-table';

/** Added to the number of a word that this one is a misspelling of. */
export const MISSPELT = 0x8000;

/** How many bits of a hash are in the second of its two numbers. */
const LOW_BITS = 13;
/** Marks the hash of a misspelling of the last word before it that has no such mark. */
const MISSPELT_HASH = 2 ** 25;

/** Writes words in the order of their numbers, each followed by its misspellings: as their hashes, two numbers each. */
export function writeWordTable(
  words: readonly string[],
  misspellingsOf: (word: string) => readonly string[],
): string {
  const hashes = words.flatMap((word) => [
    hashOfWord(word),
    ...misspellingsOf(word).map((wrong) => hashOfWord(wrong) + MISSPELT_HASH),
  ]);
  return writeNumbers(hashes.flatMap((hash) => [hash >> LOW_BITS, hash & (2 ** LOW_BITS - 1)]));
}

/** Reads what `writeWordTable` wrote. Words have numbers from 1; a misspelling has that of what it means, and `MISSPELT`. */
export function readWordTable(text: string): WordTable {
  const count = countNumbers(text);
  const table = new WordTable(count / 2);
  let number = 0;
  for (let i = 0; i < count; i += 2) {
    const hash = (numberAt(text, i) << LOW_BITS) | numberAt(text, i + 1);
    if (hash < MISSPELT_HASH) table.add(hash, ++number);
    else table.add(hash - MISSPELT_HASH, number + MISSPELT);
  }
  return table;
}
