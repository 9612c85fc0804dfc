import type { Numbers } from './numbers';

/**
 * All forms of a pack as one minimal acyclic automaton (DAWG), in flat arrays. Its states are rows of arcs; a state is
 * named by the place of its first arc, and the first state stands at 0.
 *
 * The label of an arc is 0 for a gap, or the number of a word. Past all words, it ends a form: with the number of its term,
 * or, past all terms too, with the place of the form among those that must stand letter for letter.
 */
export interface PackedAutomaton {
  /** What each arc is labelled with, doubled, and one more on the last arc of its state. */
  labels: Numbers;
  /** The state that each arc leads to; 0 where it ends a form. */
  targets: Numbers;
}

/** The label of a gap. */
export const GAP_LABEL = 0;

/** Writes the label of an arc. */
export function packLabel(label: number, isLast: boolean): number {
  return 2 * label + (isLast ? 1 : 0);
}

/** The label that `packLabel` has written. */
export function labelOf(packed: number): number {
  return packed >>> 1;
}

/** Whether it is that of the last arc of its state. */
export function isLastArc(packed: number): boolean {
  return (packed & 1) === 1;
}
