import { GAP_LABEL } from '../format/packed-automaton';
import { SAME_PHRASE } from '../text/word-breaks';
import { hashOfWord } from '../text/word-hash';
import type { TextWords } from '../text/words';
import type { Automaton } from './automaton';
import type { PackWords } from './pack-words';

/** How many words a gap in a form may stand for. */
const LONGEST_GAP = 2;
/** Words that part two things, so that a form cannot reach over them. */
const PARTING_WORDS = new Set(['and', 'or', 'but', 'nor', '&', '/'].map(hashOfWord));

/** A form found at a word. */
export interface FoundForm {
  /** The label that ends it, counted from 0: a term, or a form that must stand letter for letter (`PackedAutomaton`). */
  end: number;
  /** The folded words, joined by single spaces, a gap left out: as guards name the form. */
  folded: string;
  /** The last word that belongs to it. */
  last: number;
}

/** Looks for the forms that begin at one word of a text, along every way that the automaton of a pack leads on. */
export class FormSearch {
  readonly #automaton: Automaton;
  readonly #packWords: PackWords;
  readonly #words: TextWords;
  /** The words followed so far. */
  readonly #path: string[] = [];
  readonly #found: FoundForm[] = [];

  constructor(automaton: Automaton, packWords: PackWords, words: TextWords) {
    this.#automaton = automaton;
    this.#packWords = packWords;
    this.#words = words;
  }

  /** The forms that begin at a word, in no order; `number` is that of the word, and begins some form. */
  from(first: number, number: number): FoundForm[] {
    this.#path.push(this.#packWords.foldedOf(number));
    this.#follow(this.#automaton.openedBy(number), first + 1);
    return this.#found;
  }

  /** Goes on from a state, with the word `at` to be read next. */
  #follow(state: number, at: number): void {
    const number = this.#isInPhrase(at) ? this.#packWords.numberAt(this.#words, at) : 0;
    for (let arc = state; ; arc++) {
      const label = this.#automaton.labelAt(arc);
      const end = label - this.#packWords.count - 1;
      if (end >= 0) this.#found.push({ end, folded: this.#path.join(' '), last: at - 1 });
      else if (label === GAP_LABEL) this.#leap(this.#automaton.targetAt(arc), at);
      else if (label === number) {
        this.#path.push(this.#packWords.foldedOf(number));
        this.#follow(this.#automaton.targetAt(arc), at + 1);
        this.#path.pop();
      }
      if (this.#automaton.isLast(arc)) return;
    }
  }

  /** Goes on behind a gap, for each length of it that the words allow. */
  #leap(state: number, gap: number): void {
    for (let at = gap; at <= gap + LONGEST_GAP; at++) {
      this.#follow(state, at);
      if (!this.#isInPhrase(at) || PARTING_WORDS.has(this.#words.hashes[at] as number)) return;
    }
  }

  /** Whether a word is there, and goes on with the phrase of the word before it. */
  #isInPhrase(at: number): boolean {
    return at < this.#words.count && this.#words.breaks[at] === SAME_PHRASE;
  }
}
