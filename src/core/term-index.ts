import type { CompiledIndex } from './compile-index';
import { unpackAutomaton } from './packed-automaton';
import { hashOfWord } from './word-hash';
import { MISSPELT, WordTable } from './word-table';

/** A gap among the labels. */
export const GAP_LABEL = 0;

/** Every form of a glossary, ready to be looked up: see `CompiledIndex` and `FormAutomaton`. */
export class TermIndex {
  /** Words by number, from 1. */
  readonly words: readonly string[];
  /** The words of forms; a misspelling has the number of the word that it means, and `MISSPELT`. */
  readonly table: WordTable;
  readonly compiled: CompiledIndex;
  readonly #labels: Uint16Array;
  readonly #targets: Uint16Array;
  readonly #lastForm: number;
  readonly #lastOpening: number;

  constructor(compiled: CompiledIndex) {
    const [forms, openings, others] = compiled.words;
    const { labels, targets } = unpackAutomaton(compiled.automaton);
    this.#labels = labels;
    this.#targets = targets;
    this.compiled = compiled;
    this.words = ['', ...compiled.words.filter((words) => words !== '')].join(' ').split(' ');
    this.table = new WordTable(this.words.length + compiled.misspellings.length * 6);
    this.#lastForm = this.table.add(forms, 1) - 1;
    this.#lastOpening = this.table.add(openings, this.#lastForm + 1) - 1;
    this.table.add(others, this.#lastOpening + 1);
    for (const misspelling of compiled.misspellings) {
      const space = misspelling.indexOf(' ');
      const number = this.table.numberOf(hashOfWord(misspelling.slice(0, space)));
      this.table.add(misspelling.slice(space + 1), number + MISSPELT, 0);
    }
  }

  /** The words of forms in their right spelling. */
  wordsSpeltRight(): string[] {
    const odd = new Set(this.compiled.oddWords.split(' '));
    return this.words.filter((word) => !odd.has(word));
  }

  /** Whether the word of a number is a form by itself. */
  isForm(number: number): boolean {
    return number !== 0 && number <= this.#lastForm;
  }

  /** The state that a word leads to from the first; 0 where no form begins with it. */
  openedBy(number: number): number {
    // The ways from the first state stand in the order of their words.
    return number !== 0 && number <= this.#lastOpening ? this.targetAt(number - 1) : 0;
  }

  /** The label of an arc: the number of a word, a gap, or, past all words, the end of a form. */
  labelAt(arc: number): number {
    return (this.#labels[arc] as number) >> 1;
  }

  /** The state that an arc leads to. */
  targetAt(arc: number): number {
    return this.#targets[arc] as number;
  }

  /** Whether an arc is the last of its state. */
  isLast(arc: number): boolean {
    return ((this.#labels[arc] as number) & 1) === 1;
  }

  /** Whether a word leads on from a state, directly or over a gap that stands there. */
  leadsOn(state: number, number: number): boolean {
    for (let arc = state; ; arc++) {
      const label = this.labelAt(arc);
      if (label === number) return true;
      if (label === GAP_LABEL && this.leadsOn(this.targetAt(arc), number)) return true;
      if (label > number || this.isLast(arc)) return false;
    }
  }
}
