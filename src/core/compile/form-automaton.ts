/** The way on from a state: over a label, to another state. */
interface Arc {
  label: number;
  to: State;
}

/** A place in the automaton; two states from which the same ways lead on are one. */
interface State {
  arcs: Arc[];
}

/**
 * The smallest automaton over sequences of numbers, as flat arrays: the arcs of a state stand in a row. A label is
 * doubled, and odd on the last arc of its state. An arc's target is the place of the first arc of the state that it
 * leads to; 0 where none leads on. The state that all begin in stands at 0.
 */
export interface FormAutomaton {
  labels: ArrayLike<number>;
  targets: ArrayLike<number>;
}

interface Trie extends Map<number, Trie> {}

/** Builds the automaton that takes just these sequences. */
export function buildAutomaton(sequences: Iterable<readonly number[]>): FormAutomaton {
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

/** Makes one state of all that lead on alike. */
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
function flatten(first: State): FormAutomaton {
  const states = new Set([first]);
  // The set grows while it is gone through.
  for (const { arcs } of states) for (const { to } of arcs) if (to.arcs.length > 0) states.add(to);
  const places = new Map<State, number>();
  let size = 0;
  for (const state of states) {
    places.set(state, size);
    size += state.arcs.length;
  }
  const arcs = [...states].flatMap(({ arcs }) =>
    arcs.map(({ label, to }, i) => ({
      label: 2 * label + (i === arcs.length - 1 ? 1 : 0),
      target: places.get(to) ?? 0,
    })),
  );
  return { labels: arcs.map(({ label }) => label), targets: arcs.map(({ target }) => target) };
}
