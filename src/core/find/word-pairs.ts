import type { WordPair } from '../format/word-pair';

const FAR = 1;

/** Tells which words stand near each other in a form. */
export class WordPairs {
  /** The first words of pairs, doubled, and one more where others may stand between; those of one second word in a row. */
  readonly #firsts: Uint32Array;
  /** Where the row of each second word begins; it ends where the next begins. */
  readonly #starts: Uint32Array;

  /** Takes pairs of words with numbers from 1 to `words`. */
  constructor(pairs: Iterable<Omit<WordPair, 'tiers'>>, words: number) {
    const bySecond: (Map<number, number> | undefined)[] = Array.from({ length: words + 1 });
    let count = 0;
    for (const { first, second, isFar } of pairs) {
      const firsts = bySecond[second] ?? new Map<number, number>();
      bySecond[second] = firsts;
      if (!firsts.has(first)) count++;
      firsts.set(first, (firsts.get(first) ?? 0) | (isFar ? FAR : 0));
    }
    this.#firsts = new Uint32Array(count);
    this.#starts = new Uint32Array(words + 2);
    let next = 0;
    for (let second = 0; second <= words; second++) {
      this.#starts[second] = next;
      for (const [first, far] of bySecond[second] ?? []) this.#firsts[next++] = 2 * first + far;
    }
    this.#starts[words + 1] = next;
  }

  /** Whether a word is second to one of the three before it, nearest first; 0 for words of no form. */
  isSecond(word: number, before: number, beforeThat: number, farthest: number): boolean {
    const end = this.#starts[word + 1] as number;
    for (let i = this.#starts[word] as number; i < end; i++) {
      const entry = this.#firsts[i] as number;
      const first = entry >>> 1;
      if (first === before) return true;
      if (entry & FAR && (first === beforeThat || first === farthest)) return true;
    }
    return false;
  }
}
