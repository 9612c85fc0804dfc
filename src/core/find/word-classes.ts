import { WordTable } from './word-table';

/**
 * Puts words into classes, numbered from 1: those of one hash, and those that are read as one another. Classes that are
 * joined later become one (union-find).
 */
export class WordClasses {
  /** The classes of all words, by the hashes of these, as they were added. */
  readonly #table: WordTable;
  /** The class that each has been joined to; itself where it stands. */
  readonly #joinedTo: Uint32Array;
  #count = 0;

  /** Has room for so many words. */
  constructor(capacity: number) {
    this.#table = new WordTable(capacity);
    this.#joinedTo = new Uint32Array(capacity + 1);
  }

  /** The highest number of a class. */
  get count(): number {
    return this.#count;
  }

  /** Adds a word by its hash, and gives the class that it is in until its class is joined to another. */
  add(hash: number): number {
    const known = this.#table.numberOf(hash);
    if (known !== 0) return this.#resolve(known);
    const fresh = ++this.#count;
    this.#joinedTo[fresh] = fresh;
    this.#table.add(hash, fresh);
    return fresh;
  }

  /** Puts two words into one class, by their hashes. */
  join(one: number, other: number): void {
    this.#joinedTo[this.add(one)] = this.add(other);
  }

  /** The class that stands for one given earlier. */
  #resolve(number: number): number {
    let at = number;
    while (this.#joinedTo[at] !== at) at = this.#joinedTo[at] as number;
    return at;
  }

  /** The classes of all words, by the hashes of these. No class may be joined afterwards. */
  table(): WordTable {
    this.#table.renumber((number) => this.#resolve(number));
    return this.#table;
  }
}
