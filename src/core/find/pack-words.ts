import type { TextWords } from '../text/words';
import { WordTable } from './word-table';

/** The words of the forms of a pack, by their numbers from 1. */
export class PackWords {
  readonly count: number;
  readonly #words: readonly string[];
  readonly #table: WordTable;

  /** Takes folded words, parted by spaces. */
  constructor(words: string) {
    this.#words = words === '' ? [] : words.split(' ');
    this.count = this.#words.length;
    this.#table = WordTable.of(this.#words);
  }

  /** The word of a number. */
  wordOf(number: number): string {
    return this.#words[number - 1] as string;
  }

  /** The number of a word of a text; 0 where no form has it. */
  numberAt(words: TextWords, index: number): number {
    const hash = words.hashes[index] as number;
    const number = this.#table.numberOf(hash);
    if (number === 0) return 0;
    // Different words may have one hash, so a word counts only if its letters are the same.
    const letters = words.letters(index);
    if (this.#words[number - 1] === letters) return number;
    return this.#table.numbersOf(hash).find((it) => this.#words[it - 1] === letters) ?? 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words.values();
  }
}
