import type { FormAutomaton } from './form-automaton';
import { packNumbers, unpackNumbers } from './packed-numbers';

/** An automaton as two short texts. */
export interface PackedAutomaton {
  /** The doubled labels, each less the label before it in its state. */
  labels: string;
  /** For each arc, 0 where it leads to the next state that no arc before it led to; else the number of its state, from 1. */
  targets: string;
}

/** Packs an automaton whose states stand in the order in which arcs first lead to them. */
export function packAutomaton({ labels, targets }: FormAutomaton): PackedAutomaton {
  const starts = startsOfStates(labels);
  const steps: number[] = [];
  const states: number[] = [];
  let fresh = 1;
  let before = 0;
  for (let arc = 0; arc < labels.length; arc++) {
    const doubled = labels[arc] as number;
    const target = targets[arc] as number;
    steps.push(2 * ((doubled >> 1) - before) + (doubled & 1));
    before = doubled & 1 ? 0 : doubled >> 1;
    if (target === 0) states.push(1);
    else if (target === starts[fresh]) {
      states.push(0);
      fresh++;
    } else states.push(starts.indexOf(target) + 1);
  }
  return { labels: packNumbers(steps), targets: packNumbers(states) };
}

/** Unpacks what `packAutomaton` packed. */
export function unpackAutomaton(packed: PackedAutomaton): {
  labels: Uint16Array;
  targets: Uint16Array;
} {
  const labels = unpackNumbers(packed.labels);
  const targets = unpackNumbers(packed.targets);
  const starts = new Uint16Array(labels.length + 1);
  let states = 1;
  let label = 0;
  for (let arc = 0; arc < labels.length; arc++) {
    const step = labels[arc] as number;
    label += step >> 1;
    labels[arc] = (label << 1) | (step & 1);
    if (step & 1) {
      label = 0;
      starts[states++] = arc + 1;
    }
  }
  let fresh = 1;
  for (let arc = 0; arc < targets.length; arc++) {
    const state = targets[arc] as number;
    targets[arc] = starts[state === 0 ? fresh++ : state - 1] as number;
  }
  return { labels, targets };
}

/** Where each state starts: after each arc that is the last of one. */
function startsOfStates(labels: ArrayLike<number>): number[] {
  const starts = [0];
  for (let arc = 0; arc < labels.length; arc++) {
    if ((labels[arc] as number) & 1) starts.push(arc + 1);
  }
  return starts;
}
