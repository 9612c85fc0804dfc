/** How many slots there are to a word: so many that an unknown word mostly meets an empty one at once. */
const SLOTS_PER_WORD = 4;

/** Numbers by the hash of a word (open addressing). Words may share a hash, so there may be several. */
export class WordTable {
  readonly #hashes: Int32Array;
  /** The number in each slot; 0 where the slot is empty. */
  readonly #numbers: Uint32Array;
  readonly #mask: number;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_WORD * Math.max(1, capacity)));
    this.#hashes = new Int32Array(size);
    this.#numbers = new Uint32Array(size);
    this.#mask = size - 1;
  }

  /** The table of words that are numbered from 1 in the order of their hashes. */
  static of(hashes: ArrayLike<number>): WordTable {
    const table = new WordTable(hashes.length);
    for (let i = 0; i < hashes.length; i++) table.add(hashes[i] as number, i + 1);
    return table;
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

  /** Every number added under a hash, in their order. */
  numbersOf(hash: number): number[] {
    const found: number[] = [];
    for (let slot = hash & this.#mask; this.#numbers[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#hashes[slot] === hash) found.push(this.#numbers[slot] as number);
    }
    return found;
  }

  /** Puts another number, which is not 0, in the place of each. */
  renumber(numberFor: (number: number) => number): void {
    const numbers = this.#numbers;
    for (let slot = 0; slot < numbers.length; slot++) {
      if (numbers[slot] !== 0) numbers[slot] = numberFor(numbers[slot] as number);
    }
  }
}
