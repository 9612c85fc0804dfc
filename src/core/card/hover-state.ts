/**
 * What opened a card. One opened by the pointer closes when the pointer leaves; one opened by a tap or a key stays
 * until it is dismissed, and one opened by a key has the focus.
 */
export type OpenedBy = 'pointer' | 'tap' | 'keyboard';

/** What the one card is doing. `T` is what cards open on; two are the same if they are `===`. */
export type HoverState<T> =
  /** No card. `dismissed` was put away by hand, so a pointer that still rests on it does not reopen it. */
  | { kind: 'closed'; dismissed?: T }
  /** The pointer rests on a target; the timer opens its card. */
  | { kind: 'resting'; target: T }
  | { kind: 'open'; target: T; by: OpenedBy }
  /** The card of `target` is open, the pointer rests on `to`; the timer switches. */
  | { kind: 'switching'; target: T; by: OpenedBy; to: T }
  /** The card is open, the pointer is on its way into it or away; the timer closes. */
  | { kind: 'leaving'; target: T };

/** What happens to pointer, keys and page. */
export type HoverEvent<T> =
  | { kind: 'over-target'; target: T }
  | { kind: 'over-nothing' }
  | { kind: 'over-card' }
  | { kind: 'left-card' }
  | { kind: 'timer' }
  /** A card was asked for that needs no waiting: by a tap, a key, a command or a list. */
  | { kind: 'opened'; target: T; by: OpenedBy }
  | { kind: 'pressed-card' }
  /** A press that is not on the target of the open card, or one that has become a drag. */
  | { kind: 'pressed-elsewhere' }
  | { kind: 'escaped' }
  /** The target is no longer on the page or has left the viewport. */
  | { kind: 'lost'; target: T };

/** The target whose card shows, if one does. */
export function shownTarget<T>(state: HoverState<T>): T | undefined {
  return state.kind === 'closed' || state.kind === 'resting' ? undefined : state.target;
}
