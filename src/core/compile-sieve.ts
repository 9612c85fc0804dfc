import type { CompiledIndex, IndexSource } from './compile-index';
import { hasSlips } from './near-spelling';
import { packBytes } from './packed-bytes';
import { GAP_LABEL, TermIndex } from './term-index';
import { hashOfWord } from './word-hash';
import { WordPairs } from './word-pairs';
import { foldWords } from './words';

/** Marks the hash of a misspelling of the last word before it that has no such mark. */
export const MISSPELT_HASH = 2 ** 25;

/** What tells texts that may hold a form from all others: small, and quick to read, since every page has it. */
export interface CompiledSieve {
  /** The hashes of words in the order of their numbers, misspellings after what they mean: packed 32-bit numbers. */
  hashes: string;
  /** How many words are forms by themselves, and how many can begin one: these come first. */
  forms: number;
  openings: number;
  /** Which word may follow a word that begins a form: packed `WordPairs`. */
  pairs: string;
  /** The words of forms that have slips, in their right spelling, parted by spaces. */
  wordsWithSlips: string;
}

/** Makes the sieve for an index. Throws when two words have the same hash. */
export function compileSieve(
  { terms, misspeltWords }: IndexSource,
  compiled: CompiledIndex,
): CompiledSieve {
  const { words, forms, openings } = compiled;
  const wrong = Object.keys(misspeltWords).filter((word) => !words.includes(word));
  refuseClashes([...words.slice(1), ...wrong]);
  const hashes = words.slice(1).flatMap((word) => {
    const misspellings = wrong.filter((it) => misspeltWords[it] === word);
    return [hashOfWord(word), ...misspellings.map((it) => hashOfWord(it) + MISSPELT_HASH)];
  });
  const spelt = terms.flatMap(({ forms: { standard, lay } }) => [...standard, ...lay]);
  return {
    hashes: packBytes(new Uint8Array(Int32Array.from(hashes).buffer)),
    forms,
    openings,
    pairs: packBytes(pairsOf(new TermIndex(compiled)).bits),
    wordsWithSlips: [...new Set(spelt.flatMap(foldWords))].filter(hasSlips).sort().join(' '),
  };
}

/** The words that begin a form, each with those that may follow it, directly or over a gap. */
function pairsOf(index: TermIndex): WordPairs {
  const pairs = new WordPairs();
  const addFrom = (number: number, state: number) => {
    for (let arc = state; ; arc++) {
      const label = index.labelAt(arc);
      if (label === GAP_LABEL) addFrom(number, index.targetAt(arc));
      else if (label < index.compiled.words.length) pairs.add(number, label);
      if (index.isLast(arc)) return;
    }
  };
  for (let number = 1; number <= index.compiled.openings; number++) {
    addFrom(number, index.openedBy(number));
  }
  return pairs;
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
