import { EMPTY_HASH, extendHash } from './word-hash';

const SPACE = 0x20;

/** Added to the number of a word that this one is a misspelling of. */
export const MISSPELT = 0x8000;

/**
 * Words by number, looked up by hash: open addressing, with many slots to a word, so that a miss costs one probe.
 * Different words have different hashes: `compileIndex` sees to that.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  /** The number of the word in each slot; 0 where the slot is empty. */
  readonly #numbers: Uint16Array;
  readonly #mask: number;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(4 * capacity));
    this.#hashes = new Int32Array(size);
    this.#numbers = new Uint16Array(size);
    this.#mask = size - 1;
  }

  /** Adds folded words, parted by spaces, under numbers from `number` on, `step` apart. Gives the next number. */
  add(words: string, number: number, step = 1): number {
    const [hashes, numbers, mask] = [this.#hashes, this.#numbers, this.#mask];
    const { length } = words;
    let hash = EMPTY_HASH;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? words.charCodeAt(i) : SPACE;
      if (code !== SPACE) {
        hash = extendHash(hash, code);
        continue;
      }
      if (hash === EMPTY_HASH) continue;
      let slot = hash & mask;
      while (numbers[slot] !== 0) slot = (slot + 1) & mask;
      hashes[slot] = hash;
      numbers[slot] = number;
      number += step;
      hash = EMPTY_HASH;
    }
    return number;
  }

  /** The number of the word with this hash; 0 where there is none. */
  numberOf(hash: number): number {
    let slot = hash & this.#mask;
    let number = this.#numbers[slot] as number;
    while (number !== 0 && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & this.#mask;
      number = this.#numbers[slot] as number;
    }
    return number;
  }
}
