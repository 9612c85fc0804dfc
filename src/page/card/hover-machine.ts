import {
  type HoverEvent,
  type HoverState,
  type OpenedBy,
  shownTarget,
} from '@/core/card/hover-state';
import { nextHoverState } from '@/core/card/next-hover-state';
import { later } from '../pace/later';

/** Runs the hover timing of one card: it holds the state and the one timer. */
export class HoverMachine<T> {
  #state: HoverState<T> = { kind: 'closed' };
  #stopTimer = () => {};
  readonly #openDelayMs: number | undefined;
  #onChange: (shown: T | undefined, by: OpenedBy) => void = () => {};

  /** Takes how many ms the pointer rests before a card opens; as usual where absent. */
  constructor(openDelayMs?: number) {
    this.#openDelayMs = openDelayMs;
  }

  /** Calls back with the target whose card is to show, whenever that changes; with undefined when none is. */
  onChange(callback: (shown: T | undefined, by: OpenedBy) => void): void {
    this.#onChange = callback;
  }

  /** The target whose card is to show. */
  get shown(): T | undefined {
    return shownTarget(this.#state);
  }

  /** Takes an event: moves to the next state, sets or clears the timer, and says whether another card is to show. */
  send(event: HoverEvent<T>): void {
    const before = this.shown;
    const { state, timerMs } = nextHoverState(this.#state, event, this.#openDelayMs);
    this.#state = state;
    if (timerMs !== undefined) this.#stopTimer();
    if (timerMs) this.#stopTimer = later(() => this.send({ kind: 'timer' }), timerMs);
    if (this.shown !== before) this.#onChange(this.shown, 'by' in state ? state.by : 'pointer');
  }

  /** Closes the card that shows, if any, as if its target were lost: the pointer may open it again. */
  lose(): void {
    if (this.shown !== undefined) this.send({ kind: 'lost', target: this.shown });
  }

  /** Stops the timer; the state stays. */
  stop(): void {
    this.#stopTimer();
  }
}
