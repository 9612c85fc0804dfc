import type { CompiledPack } from '../format/compiled-pack';
import { toUint32 } from '../format/to-uint32';

/** A gap among the labels. */
export const GAP_LABEL = 0;

/**
 * Every form of a pack as a minimal acyclic automaton (DAWG) over the numbers of words, followed word by word. Its arcs
 * are flat arrays; a state is the place of the first of its arcs.
 */
export class Automaton {
  readonly #openings: number;
  readonly #labels: Uint32Array;
  readonly #targets: Uint32Array;

  constructor({ id, openings, automaton }: CompiledPack) {
    this.#openings = openings;
    this.#labels = toUint32(automaton.labels, `The labels of pack ${id}`);
    this.#targets = toUint32(automaton.targets, `The targets of pack ${id}`);
  }

  /** The state that a word leads to from the first; 0 where no form begins with it. */
  openedBy(number: number): number {
    // The arcs of the first state stand in the order of their words.
    return number !== 0 && number <= this.#openings ? this.targetAt(number - 1) : 0;
  }

  /** The label of an arc: the number of a word, a gap, or, past all words, the end of a form. */
  labelAt(arc: number): number {
    return (this.#labels[arc] as number) >>> 1;
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
