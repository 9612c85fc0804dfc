import {
  type HoverEvent,
  type HoverState,
  next,
  type OpenedBy,
  shownMark,
} from '@/core/card/hover-timing';
import { later } from '../pace/later';

/** Runs the hover timing of one card: it holds the state and the one timer. */
export class HoverMachine<T> {
  #state: HoverState<T> = { kind: 'closed' };
  #stopTimer = () => {};
  readonly #onChange: (shown: T | undefined, by: OpenedBy) => void;

  /** `onChange` is called with the mark whose card is to show, or undefined when none is. */
  constructor(onChange: (shown: T | undefined, by: OpenedBy) => void) {
    this.#onChange = onChange;
  }

  /** The mark whose card is to show. */
  get shown(): T | undefined {
    return shownMark(this.#state);
  }

  /** Takes an event, and the timer into account. */
  send(event: HoverEvent<T>): void {
    const before = this.shown;
    const { state, timerMs } = next(this.#state, event);
    this.#state = state;
    if (timerMs !== undefined) this.#stopTimer();
    if (timerMs) this.#stopTimer = later(() => this.send({ kind: 'timer' }), timerMs);
    if (this.shown !== before) this.#onChange(this.shown, 'by' in state ? state.by : 'pointer');
  }

  /** Stops the timer; the state stays. */
  stop(): void {
    this.#stopTimer();
  }
}
