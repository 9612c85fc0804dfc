import type { CompiledIndex } from './compile-index';
import { FormSearch, type FoundForm } from './form-search';
import { NearSpelling } from './near-spelling';
import { createSieve, type Sieve } from './sieve';
import { TermIndex } from './term-index';
import { MISSPELT } from './word-table';
import { Words } from './words';

/** Finds forms of terms in texts, whatever they mean there. */
export class FormFinder {
  /** Whether a text may hold a form: a quick "no" for nearly every text. */
  readonly mayHoldForm: Sieve;
  readonly #index: TermIndex;
  readonly #near: NearSpelling;
  readonly #words = new Words();

  constructor(compiled: CompiledIndex) {
    this.#index = new TermIndex(compiled);
    this.#near = new NearSpelling(this.#index.wordsSpeltRight());
    this.mayHoldForm = createSieve(this.#index, this.#near);
  }

  /** Takes words of the language for what they are, however near they come to a word of a form. */
  learnOrdinaryWords(words: readonly string[]): void {
    this.#near.ordinaryWords = new Set(words);
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

  /** The forms that begin at a word, the one that reaches farthest first. */
  formsFrom(words: Words, first: number): FoundForm[] {
    return new FormSearch(this.#index, words, first).run();
  }

  /** What was meant by a misspelt word; null for others. */
  #meantBy(words: Words, i: number): string | null {
    const number = this.#index.table.numberOf(words.hashes[i] as number);
    if (number >= MISSPELT) return this.#index.words[number - MISSPELT] as string;
    const [start, end] = [words.starts[i] as number, words.ends[i] as number];
    if (number !== 0 || !this.#near.isLong(start, end)) return null;
    const letters = words.letters(i);
    const written = words.text.slice(start, end);
    const plain = written.toLowerCase() === letters ? written : letters;
    return this.#near.meantBy(plain, 0, plain.length);
  }
}
