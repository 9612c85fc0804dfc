import { type PackedAutomaton, packLabel } from '../format/packed-automaton';

/** A labelled way from one state to another. */
interface Arc {
  label: number;
  to: State;
}

/** A state of the automaton. Those from which the same ways lead on are one. */
interface State {
  arcs: Arc[];
}

interface Trie extends Map<number, Trie> {}

/** Builds the minimal automaton (DAWG) that takes these sequences of labels and no others. */
export function buildAutomaton(sequences: Iterable<readonly number[]>): PackedAutomaton {
  const trie: Trie = new Map();
  for (const sequence of sequences) {
    let at = trie;
    for (const label of sequence) {
      const next: Trie = at.get(label) ?? new Map();
      at.set(label, next);
      at = next;
    }
  }
  return flatten(minimise(trie));
}

/** Makes one state of all nodes from which the same ways lead on. */
function minimise(trie: Trie): State {
  const states = new Map<string, State>();
  const ids = new Map<State, number>();
  const stateOf = (node: Trie): State => {
    const arcs = Array.from(node, ([label, next]) => ({ label, to: stateOf(next) }));
    arcs.sort((a, b) => a.label - b.label);
    const key = arcs.map(({ label, to }) => `${label}>${ids.get(to)}`).join();
    const state = states.get(key) ?? { arcs };
    states.set(key, state);
    if (!ids.has(state)) ids.set(state, ids.size);
    return state;
  };
  return stateOf(trie);
}

/** Lays the states out in the order in which they are first led to. */
function flatten(first: State): PackedAutomaton {
  const states = new Set([first]);
  // States are added to the set while the loop goes through it.
  for (const { arcs } of states) for (const { to } of arcs) if (to.arcs.length > 0) states.add(to);
  const places = new Map<State, number>();
  let size = 0;
  for (const state of states) {
    places.set(state, size);
    size += state.arcs.length;
  }
  const arcs = [...states].flatMap(({ arcs }) =>
    arcs.map(({ label, to }, i) => ({
      label: packLabel(label, i === arcs.length - 1),
      target: places.get(to) ?? 0,
    })),
  );
  return { labels: arcs.map(({ label }) => label), targets: arcs.map(({ target }) => target) };
}
