import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '@/core/compile/form-automaton';
import type { PackedAutomaton } from '@/core/format/packed-automaton';

/** All sequences that an automaton takes, in order. */
function sequencesOf({ labels, targets }: PackedAutomaton, state = 0): number[][] {
  const sequences: number[][] = [];
  for (let arc = state; arc < labels.length; arc++) {
    const label = labels[arc] as number;
    const target = targets[arc] as number;
    const rests = target === 0 ? [[]] : sequencesOf({ labels, targets }, target);
    for (const rest of rests) sequences.push([label >> 1, ...rest]);
    if (label & 1) break;
  }
  return sequences;
}

describe('buildAutomaton', () => {
  it('takes just the sequences given', () => {
    const given = [
      [1, 9],
      [1, 2, 9],
      [1, 2, 3, 8],
      [3, 9],
      [2, 0, 3, 9],
    ];
    expect(sequencesOf(buildAutomaton(given)).sort()).toEqual(given.sort());
  });

  it('makes one state of all that lead on alike', () => {
    const [legs, arms, weak, tired, end] = [1, 2, 3, 4, 9];
    const products = [legs, arms].flatMap((part) => [weak, tired].map((how) => [part, how, end]));
    expect(buildAutomaton(products).labels).toHaveLength(5);
  });

  it('has the ways from its first state in the order of their labels, at the front', () => {
    const { labels } = buildAutomaton([
      [5, 9],
      [2, 9],
      [4, 9],
    ]);
    expect(Array.from(labels, (label) => label >> 1).slice(0, 3)).toEqual([2, 4, 5]);
  });

  it('takes nothing where nothing is given', () => {
    expect(buildAutomaton([])).toEqual({ labels: [], targets: [] });
  });
});
