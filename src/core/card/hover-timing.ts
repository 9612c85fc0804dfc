/** What opened a card: only one opened by the pointer closes when the pointer leaves. */
export type OpenedBy = 'pointer' | 'tap' | 'keyboard';

/** Where a card stands in time. `T` is a mark, compared with `===`. */
export type HoverState<T> =
  /** No card. `dismissed`: put away by hand, so a pointer that still rests on it does not reopen it. */
  | { kind: 'closed'; dismissed?: T }
  /** The pointer rests on a mark; the timer opens its card. */
  | { kind: 'resting'; mark: T }
  | { kind: 'open'; mark: T; by: OpenedBy }
  /** The card of `mark` is open, the pointer rests on `to`; the timer switches. */
  | { kind: 'switching'; mark: T; by: OpenedBy; to: T }
  /** The card is open, the pointer is on its way into it or away; the timer closes. */
  | { kind: 'leaving'; mark: T };

/** What happens to pointer, keys and page. */
export type HoverEvent<T> =
  | { kind: 'over-mark'; mark: T }
  | { kind: 'over-nothing' }
  | { kind: 'over-card' }
  | { kind: 'left-card' }
  | { kind: 'timer' }
  /** A finger, or a click, on a mark. */
  | { kind: 'tapped'; mark: T }
  /** A command or the list of terms asked for this mark. */
  | { kind: 'revealed'; mark: T }
  | { kind: 'pressed-card' }
  | { kind: 'pressed-elsewhere' }
  | { kind: 'escaped' }
  /** The mark is no longer on the page or has left the viewport. */
  | { kind: 'lost'; mark: T };

/** The next state, and what becomes of the one timer: set to so many ms, cleared (`null`), or left as it is. */
export interface HoverStep<T> {
  state: HoverState<T>;
  timerMs?: number | null;
}

/** Ms on a mark before its card opens: long enough that a sweep across the text opens nothing. */
export const OPEN_DELAY_MS = 300;

/** Ms on another mark before the open card switches: long enough to cross that mark on the way into the card. */
export const SWITCH_DELAY_MS = 150;

/** Ms that a card stays when the pointer leaves: time to travel into it, or back to the mark. */
export const CLOSE_GRACE_MS = 300;

/** The mark whose card shows, if one does. */
export function shownMark<T>(state: HoverState<T>): T | undefined {
  return state.kind === 'closed' || state.kind === 'resting' ? undefined : state.mark;
}

/** What an event makes of the state. The caller holds one timer and sends `timer` when it runs out. */
export function next<T>(state: HoverState<T>, event: HoverEvent<T>): HoverStep<T> {
  switch (event.kind) {
    case 'over-mark':
      return rest(state, event.mark);
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
    case 'tapped':
      return { state: { kind: 'open', mark: event.mark, by: 'tap' }, timerMs: null };
    case 'revealed':
      return { state: { kind: 'open', mark: event.mark, by: 'keyboard' }, timerMs: null };
    case 'escaped':
    case 'pressed-elsewhere':
      return dismiss(state);
    case 'lost':
      return lose(state, event.mark);
  }
}

function rest<T>(state: HoverState<T>, mark: T): HoverStep<T> {
  switch (state.kind) {
    case 'closed':
      return state.dismissed === mark ? { state } : startResting(mark);
    case 'resting':
      return state.mark === mark ? { state } : startResting(mark);
    case 'open':
      // A page that scrolls to the term a key asked for also slides other marks under a pointer at rest.
      if (state.mark === mark || state.by === 'keyboard') return { state };
      return startSwitching(state.mark, state.by, mark);
    case 'switching':
      if (state.to === mark) return { state };
      if (state.mark === mark) return hold(state, state.by);
      return startSwitching(state.mark, state.by, mark);
    case 'leaving':
      if (state.mark === mark) return hold(state, 'pointer');
      return startSwitching(state.mark, 'pointer', mark);
  }
}

function startResting<T>(mark: T): HoverStep<T> {
  return { state: { kind: 'resting', mark }, timerMs: OPEN_DELAY_MS };
}

function startSwitching<T>(mark: T, by: OpenedBy, to: T): HoverStep<T> {
  const timerMs = by === 'pointer' ? SWITCH_DELAY_MS : OPEN_DELAY_MS;
  return { state: { kind: 'switching', mark, by, to }, timerMs };
}

function leave<T>(state: HoverState<T>): HoverStep<T> {
  if (state.kind === 'closed') return { state: { kind: 'closed' } };
  if (state.kind === 'resting') return { state: { kind: 'closed' }, timerMs: null };
  if (state.kind === 'leaving') return { state };
  if (state.by !== 'pointer') return state.kind === 'switching' ? hold(state, state.by) : { state };
  return { state: { kind: 'leaving', mark: state.mark }, timerMs: CLOSE_GRACE_MS };
}

/** Keeps the card that shows. One held for longer than the pointer asks stays held. */
function hold<T>(state: HoverState<T>, by: OpenedBy): HoverStep<T> {
  if (state.kind === 'closed' || state.kind === 'resting') return { state };
  const held = state.kind === 'leaving' || state.by === 'pointer' ? by : state.by;
  return { state: { kind: 'open', mark: state.mark, by: held }, timerMs: null };
}

function runOut<T>(state: HoverState<T>): HoverStep<T> {
  if (state.kind === 'resting') return { state: { kind: 'open', mark: state.mark, by: 'pointer' } };
  if (state.kind === 'switching') return { state: { kind: 'open', mark: state.to, by: 'pointer' } };
  return { state: state.kind === 'leaving' ? { kind: 'closed' } : state };
}

function dismiss<T>(state: HoverState<T>): HoverStep<T> {
  if (state.kind === 'closed') return { state };
  if (state.kind === 'open' && state.by === 'keyboard') {
    return { state: { kind: 'closed' }, timerMs: null };
  }
  const dismissed = state.kind === 'switching' ? state.to : state.mark;
  return { state: { kind: 'closed', dismissed }, timerMs: null };
}

function lose<T>(state: HoverState<T>, mark: T): HoverStep<T> {
  if (state.kind === 'closed') return state.dismissed === mark ? leave(state) : { state };
  if (state.mark === mark) return { state: { kind: 'closed' }, timerMs: null };
  return state.kind === 'switching' && state.to === mark ? leave(state) : { state };
}
