import { declaresEnglish, flowOf, isReadableInside } from './readable-elements';
import type { Stretch } from './stretch';

/** The text of one block, or of one part of it between blocks, as if its inline elements were not there. */
export interface TextRun {
  text: string;
  nodes: Text[];
  /** Where each node's text starts within `text`, in UTF-16 units. */
  starts: number[];
}

/** How many nodes may be passed without text before the reader offers a rest. */
const NODES_BETWEEN_RESTS = 500;

/**
 * Reads the readable text of a stretch, run by run, in document order. Yields null where it has passed
 * many nodes without text, so that the caller may rest. `onElement` sees each element it goes into.
 * Returns whether it reached the end: a page that moves the node it rests on leads it astray.
 */
export function* textRuns(
  { first, last }: Stretch,
  onElement: (element: Element) => void,
): Generator<TextRun | null, boolean> {
  const top = first.parentNode;
  const reader = new RunReader(top === null || isReadableInside(top), onElement);
  let passed = 0;
  let node: Node = first;
  for (;;) {
    const goesInside = reader.enter(node);
    if (reader.ended || ++passed % NODES_BETWEEN_RESTS === 0) {
      yield reader.take();
      if (!top?.contains(node)) return false;
    }
    if (goesInside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (goesInside) reader.leave(node as Element);
    while (node !== last && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!(parent instanceof Element) || parent === top) break;
      reader.leave(parent);
      node = parent;
    }
    if (node === last || !node.nextSibling) break;
    node = node.nextSibling;
  }
  yield reader.finish();
  return true;
}

/** Gathers text into runs as the walk enters and leaves nodes. */
class RunReader {
  /** Complete runs that were not taken yet: an element may end one, and be left before the next is taken. */
  ended: TextRun | null = null;
  #run: TextRun = emptyRun();
  #readable: boolean;
  readonly #readableOutside: boolean[] = [];
  readonly #onElement: (element: Element) => void;

  constructor(readable: boolean, onElement: (element: Element) => void) {
    this.#readable = readable;
    this.#onElement = onElement;
  }

  /** Reads a node; answers whether to go inside it. */
  enter(node: Node): boolean {
    if (node instanceof Text) {
      if (this.#readable) this.#read(node);
      return false;
    }
    if (!(node instanceof Element)) return false;
    const flow = flowOf(node);
    if (flow === 'line-break') this.#run.text += '\n';
    else if (flow === 'block' || flow === 'skipped') this.#endRun();
    if (flow !== 'inline' && flow !== 'block') return false;
    this.#onElement(node);
    const english = declaresEnglish(node);
    if (english !== null) {
      this.#readableOutside.push(this.#readable);
      this.#readable = english;
    }
    return true;
  }

  /** Ends what belongs to an element that the walk went into. */
  leave(element: Element): void {
    if (flowOf(element) !== 'inline') this.#endRun();
    if (declaresEnglish(element) !== null) {
      this.#readable = this.#readableOutside.pop() ?? this.#readable;
    }
  }

  /** The run that ended last, or null; forgets it. */
  take(): TextRun | null {
    const run = this.ended;
    this.ended = null;
    return run;
  }

  /** The last run of all, or null. */
  finish(): TextRun | null {
    this.#endRun();
    return this.take();
  }

  #read(node: Text): void {
    const run = this.#run;
    if (run.nodes.length === 0 && !/\S/.test(node.data)) return;
    run.nodes.push(node);
    run.starts.push(run.text.length);
    run.text += node.data;
  }

  #endRun(): void {
    if (this.#run.nodes.length > 0) this.ended = this.#run;
    this.#run = emptyRun();
  }
}

function emptyRun(): TextRun {
  return { text: '', nodes: [], starts: [] };
}
