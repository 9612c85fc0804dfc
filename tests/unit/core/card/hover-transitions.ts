import { expect } from 'vitest';
import type { HoverEvent, HoverState, OpenedBy } from '@/core/card/hover-state';
import { nextHoverState } from '@/core/card/next-hover-state';

export type State = HoverState<string>;
type Event = HoverEvent<string>;

export const closed: State = { kind: 'closed' };
export const dismissed: State = { kind: 'closed', dismissed: 'A' };
export const resting: State = { kind: 'resting', target: 'A' };
export const open = (by: OpenedBy, target = 'A'): State => ({ kind: 'open', target, by });
export const switching = (by: OpenedBy): State => ({ kind: 'switching', target: 'A', by, to: 'B' });
export const leaving: State = { kind: 'leaving', target: 'A' };

export const over = (target: string): Event => ({ kind: 'over-target', target });
export const nothing: Event = { kind: 'over-nothing' };
export const card: Event = { kind: 'over-card' };
export const leftCard: Event = { kind: 'left-card' };
export const timer: Event = { kind: 'timer' };
export const pressCard: Event = { kind: 'pressed-card' };
export const pressElsewhere: Event = { kind: 'pressed-elsewhere' };
export const pressEscape: Event = { kind: 'escaped' };
export const tap = (target: string): Event => ({ kind: 'opened', target, by: 'tap' });
export const ask = (target: string): Event => ({ kind: 'opened', target, by: 'keyboard' });
export const lost = (target: string): Event => ({ kind: 'lost', target });

/** The timer is left as it is. */
export const KEEP = 'keep';
type Timer = number | null | typeof KEEP;
/** A row of a table: in a state, an event leads to a state and does this to the timer. */
export type Transition = [what: string, from: State, event: Event, to: State, timer: Timer];

/** Checks a row. */
export function expectTransition(_: string, from: State, event: Event, to: State, timerMs: Timer) {
  const expected = timerMs === KEEP ? { state: to } : { state: to, timerMs };
  expect(nextHoverState(from, event)).toEqual(expected);
}
