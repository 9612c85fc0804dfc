import type { ReadRun, RunPart } from './text-run';

/** Runs in the order they were read. They are kept in flat lists: an object for each would cost as much as to read it. */
export class ReadRuns {
  readonly texts: string[] = [];
  readonly #parts: RunPart[] = [];
  /** Where the parts of each run end. */
  readonly #partEnds: number[] = [];

  /** Adds a run; of `parts`, the first `count` are its own. */
  add(text: string, parts: readonly RunPart[], count: number): void {
    this.texts.push(text);
    for (let i = 0; i < count; i++) this.#parts.push(parts[i] as RunPart);
    this.#partEnds.push(this.#parts.length);
  }

  /** The run at an index, which has to be one of those of `texts`. */
  at(index: number): ReadRun {
    const parts = this.#parts.slice(this.#partEnds[index - 1] ?? 0, this.#partEnds[index]);
    return { text: this.texts[index] as string, parts };
  }
}
