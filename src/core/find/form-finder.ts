import type { CompiledIndex } from '../compile/compile-index';
import { Words } from '../text/words';
import { FormSearch, type FoundForm } from './form-search';
import type { Sieve } from './sieve';
import { TermIndex } from './term-index';
import { MISSPELT } from './word-table';

/** Finds forms of terms in texts, whatever they mean there. */
export class FormFinder {
  readonly #index: TermIndex;
  readonly #sieve: Sieve;
  readonly #words = new Words();

  /** The index and the sieve must be of the same terms. */
  constructor(compiled: CompiledIndex, sieve: Sieve) {
    this.#index = new TermIndex(compiled);
    this.#sieve = sieve;
  }

  /** The words of a text, misspelt ones read as what they mean. They hold until the next call. */
  read(text: string): Words {
    const words = this.#words.read(text);
    for (let i = 0; i < words.count; i++) {
      const meant = this.#meantBy(words, i);
      if (meant !== null) words.respell(i, meant);
    }
    return words;
  }

  /** The forms that begin at a word, the one that reaches farthest first; none for nearly every word. */
  formsFrom(words: Words, first: number): readonly FoundForm[] {
    const number = this.#sieve.table.numberOf(words.hashes[first] as number);
    if (this.#index.openedBy(number) === 0) return NONE;
    return new FormSearch(this.#index, this.#sieve.table, words, first).run();
  }

  /** What was meant by a misspelt word; null for others. */
  #meantBy(words: Words, i: number): string | null {
    const number = this.#sieve.table.numberOf(words.hashes[i] as number);
    if (number >= MISSPELT) return this.#index.words[number - MISSPELT] as string;
    const [start, end] = [words.starts[i] as number, words.ends[i] as number];
    const { near } = this.#sieve;
    if (number !== 0 || !near.isLong(start, end)) return null;
    if (isPlain(words.text, start, end)) return near.meantBy(words.text, start, end);
    const letters = words.letters(i);
    return near.meantBy(letters, 0, letters.length);
  }
}

const NONE: readonly FoundForm[] = [];

const FIRST_AFTER_ASCII = 0x80;
const APOSTROPHE = 0x27;

/** Whether a word is written with letters and digits of ASCII alone. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_AFTER_ASCII || code === APOSTROPHE) return false;
  }
  return true;
}
