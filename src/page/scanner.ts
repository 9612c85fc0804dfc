import type { FindTerms, Match } from '@/core/find-terms';
import type { Mark, Marks } from './marks';
import type { Stretch } from './stretch';
import { type TextRun, textRuns } from './text-runs';

/** How long the scanner works before it lets the page go on: half a frame, so that no frame is missed. */
const SLICE_MS = 5;

/** What a scanner needs to know of the page around it. */
export interface ScannerOptions {
  findTerms: FindTerms;
  marks: Marks;
  /** Sees each element whose inside is read. */
  onElement: (element: Element) => void;
  /** Called when there is nothing left to read. */
  onIdle: () => void;
}

/** Reads stretches of a page in slices and marks the terms in them. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #signal: AbortSignal;
  readonly #waiting: Stretch[] = [];
  #busy = false;

  constructor(options: ScannerOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** Reads a stretch as soon as those before it are read. */
  scan(stretch: Stretch): void {
    this.#waiting.push(stretch);
    if (!this.#busy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    let sliceEnd = performance.now() + SLICE_MS;
    for (let stretch = this.#waiting.shift(); stretch; stretch = this.#waiting.shift()) {
      if (!stretch.first.isConnected) continue;
      const runs = textRuns(stretch, this.#options.onElement);
      let next = runs.next();
      for (; !next.done; next = runs.next()) {
        if (next.value) markRun(next.value, this.#options);
        if (performance.now() < sliceEnd) continue;
        await rest();
        if (this.#signal.aborted) return;
        sliceEnd = performance.now() + SLICE_MS;
      }
      if (!next.value) this.#waiting.push(stretch);
    }
    this.#busy = false;
    this.#options.onIdle();
  }
}

/** Makes the marks of one run those of the terms found in it. A mark that still holds stays, and with it its card. */
function markRun(run: TextRun, { findTerms, marks }: ScannerOptions): void {
  const outdated = new Set<Mark>();
  for (const node of run.nodes) for (const mark of marks.in(node)) outdated.add(mark);
  for (const match of findTerms(run.text)) {
    const mark = markOf(match, run);
    const same = outdated.size > 0 && [...outdated].find((old) => isSame(old, mark));
    if (same) outdated.delete(same);
    else marks.add(mark);
  }
  for (const mark of outdated) marks.remove(mark);
}

function markOf({ start, end, term }: Match, run: TextRun): Mark {
  const first = nodeIndexAt(run, start);
  const last = nodeIndexAt(run, end - 1);
  const range = new StaticRange({
    startContainer: run.nodes[first] as Text,
    startOffset: start - (run.starts[first] as number),
    endContainer: run.nodes[last] as Text,
    endOffset: end - (run.starts[last] as number),
  });
  return { range, term, seen: run.text.slice(start, end), nodes: run.nodes.slice(first, last + 1) };
}

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.term === other.term &&
    one.seen === other.seen &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endContainer === other.range.endContainer &&
    one.range.endOffset === other.range.endOffset
  );
}

/** Which node of a run holds the character at an offset. */
function nodeIndexAt({ starts }: TextRun, offset: number): number {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] as number) > offset) index--;
  return index;
}

/** Lets the page work; its own input and frames go first. */
function rest(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void): Promise<void> } };
  return scheduler ? scheduler.postTask(() => {}) : new Promise((resume) => setTimeout(resume));
}
