import type { Run, RunPart } from './run';

/** Runs in the order they were read, in flat lists: an object for each would cost as much as reading it. */
export class RunList {
  readonly texts: string[] = [];
  readonly #parts: RunPart[] = [];
  /** How many parts each run has. */
  readonly #partCounts: number[] = [];
  /** Where the parts of each run end, as far as that was asked. */
  readonly #partEnds: number[] = [];

  /** Adds a run; of `parts`, the first `count` are its own. What is not read has no text: null. */
  add(text: string | null, parts: readonly RunPart[], count: number): void {
    if (text === null) return;
    this.texts.push(text);
    for (let i = 0; i < count; i++) this.#parts.push(parts[i] as RunPart);
    this.#partCounts.push(count);
  }

  /** Adds the runs of another list, of what was read in one step. */
  append(other: RunList): void {
    // A page runs this code cold, where the engine's own loops are far faster than ours.
    this.texts.push(...other.texts);
    this.#parts.push(...other.#parts);
    this.#partCounts.push(...other.#partCounts);
  }

  /** The run at an index, which has to be one of those of `texts`. */
  at(index: number): Run {
    const end = this.#endOf(index);
    const parts = this.#parts.slice(end - (this.#partCounts[index] as number), end);
    return { text: this.texts[index] as string, parts };
  }

  #endOf(index: number): number {
    const ends = this.#partEnds;
    for (let i = ends.length; i <= index; i++) {
      ends.push((ends[i - 1] ?? 0) + (this.#partCounts[i] as number));
    }
    return ends[index] as number;
  }
}
