import type { HoverEvent, HoverState, OpenedBy } from './hover-state';

/** The next state, and what becomes of the one timer: set to so many ms, cleared (`null`), or left as it is. */
export interface HoverTransition<T> {
  state: HoverState<T>;
  timerMs?: number | null;
}

/** Ms on a target before its card opens: long enough that a sweep across the text opens nothing. */
export const OPEN_DELAY_MS = 300;

/** The same as people choose it: short for a sure hand, long for one that rests on words while it reads. */
export const OPEN_DELAYS_MS = { usual: OPEN_DELAY_MS, short: 120, long: 900 };

/** Ms on another target before the open card switches: long enough to cross that target on the way into the card. */
export const SWITCH_DELAY_MS = 150;

/** Ms that a card stays when the pointer leaves: time to travel into it, or back to the target. */
export const CLOSE_GRACE_MS = 300;

/**
 * What an event makes of the state: the transition function of a state machine ("hover intent"). The caller holds
 * one timer and sends `timer` when it runs out.
 */
export function nextHoverState<T>(
  state: HoverState<T>,
  event: HoverEvent<T>,
  openDelayMs = OPEN_DELAY_MS,
): HoverTransition<T> {
  switch (event.kind) {
    case 'over-target':
      return rest(state, event.target, openDelayMs);
    case 'over-nothing':
    case 'left-card':
      return leave(state);
    case 'over-card':
      return hold(state, 'pointer');
    case 'pressed-card':
      // A press is a wish to stay: selecting text, or a card that shrinks under the pointer, must not close it.
      return hold(state, 'tap');
    case 'timer':
      return runOut(state);
    case 'opened':
      return { state: { kind: 'open', target: event.target, by: event.by }, timerMs: null };
    case 'escaped':
    case 'pressed-elsewhere':
      return dismiss(state);
    case 'lost':
      return lose(state, event.target);
  }
}

function rest<T>(state: HoverState<T>, target: T, openDelayMs: number): HoverTransition<T> {
  switch (state.kind) {
    case 'closed':
      return state.dismissed === target ? { state } : startResting(target, openDelayMs);
    case 'resting':
      return state.target === target ? { state } : startResting(target, openDelayMs);
    case 'open':
      // A key scrolls the page to its term, which moves other terms under a pointer at rest: these open nothing.
      if (state.target === target || state.by === 'keyboard') return { state };
      return startSwitching(state.target, state.by, target);
    case 'switching':
      if (state.to === target) return { state };
      if (state.target === target) return hold(state, state.by);
      return startSwitching(state.target, state.by, target);
    case 'leaving':
      if (state.target === target) return hold(state, 'pointer');
      return startSwitching(state.target, 'pointer', target);
  }
}

function startResting<T>(target: T, timerMs: number): HoverTransition<T> {
  return { state: { kind: 'resting', target }, timerMs };
}

function startSwitching<T>(target: T, by: OpenedBy, to: T): HoverTransition<T> {
  const timerMs = by === 'pointer' ? SWITCH_DELAY_MS : OPEN_DELAY_MS;
  return { state: { kind: 'switching', target, by, to }, timerMs };
}

function leave<T>(state: HoverState<T>): HoverTransition<T> {
  if (state.kind === 'closed') return { state: { kind: 'closed' } };
  if (state.kind === 'resting') return { state: { kind: 'closed' }, timerMs: null };
  if (state.kind === 'leaving') return { state };
  if (state.by !== 'pointer') return state.kind === 'switching' ? hold(state, state.by) : { state };
  return { state: { kind: 'leaving', target: state.target }, timerMs: CLOSE_GRACE_MS };
}

/** Keeps the open card. One that a tap or a key opened stays so: it will not close when the pointer leaves. */
function hold<T>(state: HoverState<T>, by: OpenedBy): HoverTransition<T> {
  if (state.kind === 'closed' || state.kind === 'resting') return { state };
  const heldBy = state.kind === 'leaving' || state.by === 'pointer' ? by : state.by;
  return { state: { kind: 'open', target: state.target, by: heldBy }, timerMs: null };
}

function runOut<T>(state: HoverState<T>): HoverTransition<T> {
  if (state.kind === 'resting') {
    return { state: { kind: 'open', target: state.target, by: 'pointer' } };
  }
  if (state.kind === 'switching')
    return { state: { kind: 'open', target: state.to, by: 'pointer' } };
  return { state: state.kind === 'leaving' ? { kind: 'closed' } : state };
}

function dismiss<T>(state: HoverState<T>): HoverTransition<T> {
  if (state.kind === 'closed') return { state };
  if (state.kind === 'open' && state.by === 'keyboard') {
    return { state: { kind: 'closed' }, timerMs: null };
  }
  const dismissed = state.kind === 'switching' ? state.to : state.target;
  return { state: { kind: 'closed', dismissed }, timerMs: null };
}

function lose<T>(state: HoverState<T>, target: T): HoverTransition<T> {
  if (state.kind === 'closed') return state.dismissed === target ? leave(state) : { state };
  if (state.target === target) return { state: { kind: 'closed' }, timerMs: null };
  return state.kind === 'switching' && state.to === target ? leave(state) : { state };
}
