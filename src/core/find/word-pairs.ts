import type { WordPair } from '../format/word-pair';
import { mixHashes } from '../text/word-hash';

/** How many slots there are to a pair: most words that are no pair meet an empty one at once. */
const SLOTS_PER_PAIR = 3;
const FAR = 1;

/** Tells which words stand near each other in a form (a hash set of pairs, by open addressing). */
export class WordPairs {
  /** The second word of the pair in each slot; 0 where the slot is empty. */
  readonly #seconds: Uint32Array;
  /** The first word of the pair, doubled, and one more where others may stand between. */
  readonly #firsts: Uint32Array;
  readonly #mask: number;

  /** Has room for so many pairs. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_PAIR * Math.max(1, capacity)));
    this.#seconds = new Uint32Array(size);
    this.#firsts = new Uint32Array(size);
    this.#mask = size - 1;
  }

  /** Adds a pair; one that is there already may stand apart from now on, if this may. */
  add({ first, second, isFar }: Omit<WordPair, 'tiers'>): void {
    const slot = this.#slotOf(first, second);
    const far = isFar ? FAR : 0;
    this.#seconds[slot] = second;
    this.#firsts[slot] = (2 * first + far) | ((this.#firsts[slot] as number) & FAR);
  }

  /** Whether a word is second to one of the three before it; 0 stands for words of no form. */
  isSecond(word: number, before: number, beforeThat: number, farthest: number): boolean {
    return (
      (before !== 0 && this.#seconds[this.#slotOf(before, word)] !== 0) ||
      (beforeThat !== 0 && this.#isFar(beforeThat, word)) ||
      (farthest !== 0 && this.#isFar(farthest, word))
    );
  }

  #isFar(first: number, second: number): boolean {
    const slot = this.#slotOf(first, second);
    return this.#seconds[slot] !== 0 && ((this.#firsts[slot] as number) & FAR) !== 0;
  }

  /** The slot of a pair, or the empty one where it would be. */
  #slotOf(first: number, second: number): number {
    let slot = mixHashes(first, second) & this.#mask;
    for (; this.#seconds[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const isSame =
        this.#seconds[slot] === second && (this.#firsts[slot] as number) >>> 1 === first;
      if (isSame) return slot;
    }
    return slot;
  }
}
