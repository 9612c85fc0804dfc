import { foldLetters, foldUnit } from '../text/fold-text';
import { foldButOwn } from '../text/own-letters';
import { EMPTY_HASH, extendHash } from '../text/word-hash';
import type { TextWords } from '../text/words';
import { WordTable } from './word-table';

/** What parts words. */
const SPACE = 0x20;

/** The words of the forms of a pack, by their numbers from 1. They are parted when one is first asked for. */
export class PackWords {
  /** The hash of each word, from the first on. */
  readonly hashes: Int32Array;
  readonly #text: string;
  readonly #table: WordTable;
  readonly #own: string;
  #words: readonly string[] | undefined;

  /** Takes words, parted by spaces, that are folded but for letters of their language: these count here alone. */
  constructor(words: string, own = '') {
    this.#text = words;
    this.#own = own;
    this.hashes = hashesOf(words, own !== '');
    this.#table = WordTable.of(this.hashes);
  }

  get count(): number {
    return this.hashes.length;
  }

  /** The word of a number. */
  wordOf(number: number): string {
    this.#words ??= this.#text.split(' ');
    return this.#words[number - 1] as string;
  }

  /** The word of a number, folded all through, as guards name it. */
  foldedOf(number: number): string {
    const word = this.wordOf(number);
    return this.#own === '' ? word : foldLetters(word, 0, word.length);
  }

  /** The number of a word of a text; 0 where no form has it. */
  numberAt(words: TextWords, index: number): number {
    const hash = words.hashes[index] as number;
    const number = this.#table.numberOf(hash);
    if (number === 0) return 0;
    // Different words may have one hash, so a word counts only if its letters are the same.
    const letters = this.#lettersAt(words, index);
    if (this.wordOf(number) === letters) return number;
    return this.#table.numbersOf(hash).find((it) => this.wordOf(it) === letters) ?? 0;
  }

  #lettersAt(words: TextWords, index: number): string {
    if (this.#own === '') return words.letters(index);
    return foldButOwn(words.text.slice(words.starts[index], words.ends[index]), this.#own);
  }
}

function hashesOf(words: string, isToFold: boolean): Int32Array {
  const hashes: number[] = [];
  let hash = EMPTY_HASH;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code !== SPACE) hash = extendHash(hash, isToFold ? foldUnit(code) : code);
    else {
      hashes.push(hash);
      hash = EMPTY_HASH;
    }
  }
  if (words !== '') hashes.push(hash);
  return Int32Array.from(hashes);
}
