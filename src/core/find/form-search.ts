import { GAP_IN_PHRASE } from '../text/word-breaks';
import { hashOfWord } from '../text/word-hash';
import type { Words } from '../text/words';
import { GAP_LABEL, type TermIndex } from './term-index';
import type { WordTable } from './word-table';

/** So many words a gap in a form may stand for. */
const LONGEST_GAP = 2;
/** Words that part two things, so that a form cannot reach over them. */
const PARTING_WORDS = new Set(['and', 'or', 'but', 'nor', '&', '/'].map(hashOfWord));

/** A form found at a word, and the last word that belongs to it. */
export interface FoundForm {
  /** The id of its term. */
  term: string;
  /** The folded words, joined by single spaces, a gap left out: as guards name the form. */
  folded: string;
  last: number;
}

/** A search for the forms that begin at one word of a text. */
export class FormSearch {
  readonly #index: TermIndex;
  readonly #table: WordTable;
  readonly #words: Words;
  readonly #first: number;
  /** The words followed so far. */
  readonly #path: string[] = [];
  readonly #found: FoundForm[] = [];

  constructor(index: TermIndex, table: WordTable, words: Words, first: number) {
    this.#index = index;
    this.#table = table;
    this.#words = words;
    this.#first = first;
  }

  /** The forms that begin there, the one that reaches farthest first; none for nearly every word. */
  run(): FoundForm[] {
    const number = this.#numberAt(this.#first);
    const state = this.#index.openedBy(number);
    if (state !== 0) {
      this.#path.push(this.#index.words[number] as string);
      this.#follow(state, this.#first + 1);
    }
    return this.#found.sort((a, b) => b.last - a.last);
  }

  /** Goes on from a state, with the word `at` to be read next. */
  #follow(state: number, at: number): void {
    const index = this.#index;
    const number = this.#isInPhrase(at) ? this.#numberAt(at) : 0;
    for (let arc = state; ; arc++) {
      const label = index.labelAt(arc);
      if (label >= index.words.length) this.#end(label - index.words.length, at - 1);
      else if (label === GAP_LABEL) this.#leap(index.targetAt(arc), at);
      else if (label === number) {
        this.#path.push(index.words[number] as string);
        this.#follow(index.targetAt(arc), at + 1);
        this.#path.pop();
      }
      if (index.isLast(arc)) return;
    }
  }

  /** Goes on behind a gap, for each length of it that the words allow. */
  #leap(state: number, gap: number): void {
    for (let at = gap; at <= gap + LONGEST_GAP; at++) {
      this.#follow(state, at);
      if (!this.#isInPhrase(at) || PARTING_WORDS.has(this.#words.hashes[at] as number)) return;
    }
  }

  /** Takes down a form that ends. Those that must stand letter for letter are numbered after the terms. */
  #end(end: number, last: number): void {
    const { terms, exact } = this.#index.compiled;
    const { text, starts, ends } = this.#words;
    const [form, term] = exact[end - terms.length] ?? [null, end];
    if (form !== null && text.slice(starts[this.#first], ends[last]) !== form) return;
    this.#found.push({ term: terms[term] as string, folded: this.#path.join(' '), last });
  }

  /** The number of a word. Hashes may clash, so its letters are compared before it counts. */
  #numberAt(at: number): number {
    const number = this.#table.numberOf(this.#words.hashes[at] as number);
    return number !== 0 && this.#index.words[number] === this.#words.letters(at) ? number : 0;
  }

  /** Whether a word is there, and goes on with the phrase of the word before it. */
  #isInPhrase(at: number): boolean {
    return at < this.#words.count && this.#words.gaps[at] === GAP_IN_PHRASE;
  }
}
