import type { CompiledPack } from '../format/compiled-pack';
import { toUint32 } from '../format/numbers';
import { isLastArc, labelOf } from '../format/packed-automaton';

/** The forms of a pack, to be followed word by word: see `PackedAutomaton`. */
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

  /** The label of an arc. */
  labelAt(arc: number): number {
    return labelOf(this.#labels[arc] as number);
  }

  /** The state that an arc leads to. */
  targetAt(arc: number): number {
    return this.#targets[arc] as number;
  }

  /** Whether an arc is the last of its state. */
  isLast(arc: number): boolean {
    return isLastArc(this.#labels[arc] as number);
  }
}
