import { hashOfWord } from '../text/word-hash';
import { WordTable } from './word-table';

/**
 * Puts words into classes, numbered from 1: those of one hash, and those that are read as one another. Classes that are
 * joined later become one (union-find).
 */
export class WordClasses {
  readonly #byHash = new Map<number, number>();
  /** The class that each has been joined to; itself where it stands. */
  readonly #joinedTo: number[] = [0];

  /** The highest number of a class. */
  get count(): number {
    return this.#joinedTo.length - 1;
  }

  /** Adds a word, and gives the class that it is in until its class is joined to another. */
  add(word: string): number {
    const hash = hashOfWord(word);
    const known = this.#byHash.get(hash);
    if (known !== undefined) return this.resolve(known);
    const fresh = this.#joinedTo.length;
    this.#joinedTo.push(fresh);
    this.#byHash.set(hash, fresh);
    return fresh;
  }

  /** Puts two words into one class. */
  join(one: string, other: string): void {
    this.#joinedTo[this.add(one)] = this.add(other);
  }

  /** The class that stands for one given earlier. */
  resolve(number: number): number {
    let at = number;
    while (this.#joinedTo[at] !== at) at = this.#joinedTo[at] as number;
    return at;
  }

  /** The classes of all words, by the hashes of these. */
  table(): WordTable {
    const table = new WordTable(this.#byHash.size);
    for (const [hash, number] of this.#byHash) table.add(hash, this.resolve(number));
    return table;
  }
}
