import type { CompiledIndex, IndexSource } from './compile-index';
import { type FormSequence, formSequences } from './form-sequences';
import type { FunctionWords } from './language';
import { hasSlips } from './near-spelling';
import { writeNumbers } from './number-text';
import { hashOfWord } from './word-hash';
import { fileWordPairs, type WordPair } from './word-pairs';
import { foldWords } from './words';

/** How many bits of a hash are in the second of its two numbers. */
export const LOW_BITS = 13;
/** Marks the hash of a misspelling of the last word before it that has no such mark. */
export const MISSPELT_HASH = 2 ** 25;

/** What tells texts that may hold a form from all others: small, and quick to read, since every page has it. */
export interface CompiledSieve {
  /** The hashes of words in the order of their numbers, misspellings after what they mean: a text of two numbers each. */
  hashes: string;
  words: number;
  /** How many words are forms by themselves: these come first. */
  forms: number;
  /** For each longer form, two of its words that tell it from other texts: the entries of `WordPairs`. */
  pairs: string;
  /** The words of forms that have slips, in their right spelling, parted by spaces. */
  wordsWithSlips: string;
  /** Folded words of the language that are one slip away from these, and mean something else. */
  ordinaryWords: string;
}

/** What a sieve is made of. */
export interface SieveSource extends IndexSource {
  /** Folded words of the language that are one slip away from a word of a form, and mean something else. */
  ordinaryWords: readonly string[];
  functionWords: FunctionWords;
}

/** Makes the sieve for an index. Throws when two words have the same hash. */
export function compileSieve(source: SieveSource, { words, forms }: CompiledIndex): CompiledSieve {
  const { terms, misspeltWords, ordinaryWords, functionWords } = source;
  const wrong = Object.keys(misspeltWords).filter((word) => !words.includes(word));
  refuseClashes([...words.slice(1), ...wrong]);
  const hashes = words.slice(1).flatMap((word) => {
    const misspellings = wrong.filter((it) => misspeltWords[it] === word);
    return [hashOfWord(word), ...misspellings.map((it) => hashOfWord(it) + MISSPELT_HASH)];
  });
  const numbers = new Map(words.map((word, number) => [word, number]));
  const pairs = formSequences(terms)
    .filter(({ words }) => words.length > 1)
    .map((sequence) => tellingPair(sequence, numbers, functionWords));
  const spelt = terms.flatMap(({ forms: { standard, lay } }) => [...standard, ...lay]);
  return {
    hashes: writeNumbers(hashes.flatMap((hash) => [hash >> LOW_BITS, hash & (2 ** LOW_BITS - 1)])),
    words: words.length - 1,
    forms,
    pairs: fileWordPairs(pairs, words.length - 1),
    wordsWithSlips: [...new Set(spelt.flatMap(foldWords))].filter(hasSlips).sort().join(' '),
    ordinaryWords: ordinaryWords.join(' '),
  };
}

/** The neighbours in a form that other texts have least: those with few function words, and with many letters. */
function tellingPair(
  { words }: FormSequence,
  numbers: ReadonlyMap<string, number>,
  { english }: FunctionWords,
): WordPair {
  const weigh = (word: string) => word.length - (english.includes(word) ? 100 : 0);
  let best = { weight: Number.NEGATIVE_INFINITY, pair: { first: 0, second: 0, isFar: false } };
  let isFar = false;
  let before: string | null = null;
  for (const word of words) {
    if (word === null) isFar = true;
    else {
      const weight = before === null ? Number.NEGATIVE_INFINITY : weigh(before) + weigh(word);
      if (before !== null && weight > best.weight) {
        const [first, second] = [numbers.get(before), numbers.get(word)] as [number, number];
        best = { weight, pair: { first, second, isFar } };
      }
      before = word;
      isFar = false;
    }
  }
  return best.pair;
}

/** Throws where two words have the same hash, so that one would hide the other. */
function refuseClashes(words: readonly string[]): void {
  const byHash = new Map<number, string>();
  for (const word of words) {
    const other = byHash.get(hashOfWord(word)) ?? word;
    if (other !== word) throw new Error(`The words "${word}" and "${other}" have the same hash`);
    byHash.set(hashOfWord(word), word);
  }
}
