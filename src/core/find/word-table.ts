/** Added to the number of a word that this one is a misspelling of. */
export const MISSPELT = 0x8000;

/**
 * Numbers by the hash of a word: open addressing, with many slots to a word, so that a miss costs one probe.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  /** The number in each slot; 0 where the slot is empty. */
  readonly #numbers: Uint16Array;
  readonly #mask: number;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(4 * capacity));
    this.#hashes = new Int32Array(size);
    this.#numbers = new Uint16Array(size);
    this.#mask = size - 1;
  }

  /** Adds a number, which is not 0, under a hash. */
  add(hash: number, number: number): void {
    let slot = hash & this.#mask;
    while (this.#numbers[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#numbers[slot] = number;
  }

  /** The first number added under a hash; 0 where there is none. */
  numberOf(hash: number): number {
    let slot = hash & this.#mask;
    let number = this.#numbers[slot] as number;
    while (number !== 0 && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & this.#mask;
      number = this.#numbers[slot] as number;
    }
    return number;
  }

  /** Every number added under a hash. */
  numbersOf(hash: number): number[] {
    const found: number[] = [];
    for (let slot = hash & this.#mask; this.#numbers[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#hashes[slot] === hash) found.push(this.#numbers[slot] as number);
    }
    return found;
  }
}
