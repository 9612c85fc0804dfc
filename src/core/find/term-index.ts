import type { CompiledIndex } from '../compile/compile-index';

/** A gap among the labels. */
export const GAP_LABEL = 0;

/** Every form of a glossary, ready to be looked up word by word: see `CompiledIndex` and `FormAutomaton`. */
export class TermIndex {
  readonly compiled: CompiledIndex;
  /** Words by number, from 1. */
  readonly words: readonly string[];
  readonly #labels: Uint16Array;
  readonly #targets: Uint16Array;

  constructor(compiled: CompiledIndex) {
    this.compiled = compiled;
    this.words = compiled.words;
    this.#labels = Uint16Array.from(compiled.automaton.labels);
    this.#targets = Uint16Array.from(compiled.automaton.targets);
  }

  /** The state that a word leads to from the first; 0 where no form begins with it. */
  openedBy(number: number): number {
    // The ways from the first state stand in the order of their words.
    return number !== 0 && number <= this.compiled.openings ? this.targetAt(number - 1) : 0;
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
}
