/** Something that runs until its signal aborts, and can be stopped and started anew. */
export class Restartable<T> {
  readonly #start: (signal: AbortSignal) => T;
  readonly #life: AbortSignal;
  #stop = new AbortController();
  /** What was started and not stopped since; null where that is nothing. */
  running: T | null = null;

  /** `life` ends what runs for good. */
  constructor(start: (signal: AbortSignal) => T, life: AbortSignal) {
    this.#start = start;
    this.#life = life;
  }

  /** Has it run or not. */
  set(isOn: boolean): void {
    if (isOn === (this.running !== null)) return;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.running = isOn ? this.#start(AbortSignal.any([this.#stop.signal, this.#life])) : null;
  }

  /** Starts it anew if it runs. */
  restart(): void {
    if (!this.running) return;
    this.set(false);
    this.set(true);
  }
}
