import { EMPTY_HASH, extendHash } from './words';

const SPACE = 0x20;

/** Words by number, looked up by hash: open addressing, at most a third full, so that a miss costs one probe. */
export class WordTable {
  readonly hashes: Int32Array;
  /** The number of the word in each slot; 0 where the slot is empty. */
  readonly numbers: Uint16Array;
  readonly mask: number;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(3 * capacity + 1));
    this.hashes = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    this.mask = size - 1;
  }

  /** Adds folded words, parted by spaces, under numbers from `number` on, `step` apart. Gives the next number. */
  add(words: string, number: number, step = 1): number {
    let hash = EMPTY_HASH;
    for (let i = 0; i < words.length; i++) {
      const code = words.charCodeAt(i);
      if (code !== SPACE) hash = extendHash(hash, code);
      else {
        this.#put(hash, number);
        number += step;
        hash = EMPTY_HASH;
      }
    }
    if (hash === EMPTY_HASH) return number;
    this.#put(hash, number);
    return number + step;
  }

  /** The number of the word with this hash; 0 where there is none. */
  numberOf(hash: number): number {
    let slot = hash & this.mask;
    let number = this.numbers[slot] as number;
    while (number !== 0 && this.hashes[slot] !== hash) {
      slot = (slot + 1) & this.mask;
      number = this.numbers[slot] as number;
    }
    return number;
  }

  #put(hash: number, number: number): void {
    let slot = hash & this.mask;
    while (this.numbers[slot] !== 0) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.numbers[slot] = number;
  }
}
