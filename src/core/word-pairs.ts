import { countNumbers, numberAt, writeNumbers } from './number-text';

/** A pair of words by their numbers; `isFar` if up to two other words may stand between them. */
export interface WordPair {
  first: number;
  second: number;
  isFar: boolean;
}

const FAR = 2;
const LAST = 1;

/**
 * Pairs of words, filed by the second: one number after another, its entries. Each tells the number of a first word, 0
 * where there is none, whether it may stand farther away, and whether it is the last of its second word.
 */
export class WordPairs {
  readonly #entries: string;
  /** Where the entries of each second word start. */
  readonly #starts: Uint16Array;

  /** `entries` are what `fileWordPairs` gave for so many words. */
  constructor(entries: string, words: number) {
    this.#entries = entries;
    this.#starts = new Uint16Array(words + 2);
    let second = 1;
    for (let i = 0; i < countNumbers(entries); i++) {
      if (numberAt(entries, i) & LAST) this.#starts[++second] = i + 1;
    }
  }

  /** Whether a word is second to one of the three before it, nearest first; 0 for words of no form. */
  isSecond(word: number, before: number, beforeThat: number, farthest: number): boolean {
    const entries = this.#entries;
    for (let i = this.#starts[word] as number; ; i++) {
      const entry = numberAt(entries, i);
      const first = entry >> 2;
      if (first === 0) return false;
      if (first === before) return true;
      if (entry & FAR && (first === beforeThat || first === farthest)) return true;
      if (entry & LAST) return false;
    }
  }
}

/** Files pairs of words with numbers from 1 up to `words`. Throws when there are too many words. */
export function fileWordPairs(pairs: Iterable<WordPair>, words: number): string {
  const bySecond = Array.from({ length: words + 1 }, () => new Map<number, number>());
  for (const { first, second, isFar } of pairs) {
    const firsts = bySecond[second] as Map<number, number>;
    firsts.set(first, (firsts.get(first) ?? 0) | (isFar ? FAR : 0));
  }
  const entries = bySecond.slice(1).flatMap((firsts) => {
    const filed = Array.from(firsts, ([first, far]) => (first << 2) | far).sort((a, b) => a - b);
    return [...filed.slice(0, -1), (filed.at(-1) ?? 0) | LAST];
  });
  return writeNumbers(entries);
}
