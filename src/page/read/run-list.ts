import type { Run, RunPart } from './run';

/** Runs in the order they were read, in flat lists: an object for each would cost as much as reading it. */
export class RunList {
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

  /** Adds the runs of another list. */
  append(other: RunList): void {
    const before = this.#parts.length;
    for (const text of other.texts) this.texts.push(text);
    for (const part of other.#parts) this.#parts.push(part);
    for (const end of other.#partEnds) this.#partEnds.push(before + end);
  }

  /** The run at an index, which has to be one of those of `texts`. */
  at(index: number): Run {
    const parts = this.#parts.slice(this.#partEnds[index - 1] ?? 0, this.#partEnds[index]);
    return { text: this.texts[index] as string, parts };
  }
}
