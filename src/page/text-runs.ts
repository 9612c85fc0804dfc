import { declaresEnglish, flowOf, isReadableInside } from './readable-elements';
import type { Stretch } from './stretch';

/** How many nodes may be passed without the end of a run before the reader offers a rest. */
const NODES_BETWEEN_RESTS = 200;

/** The text of one block, or of one part of it between blocks, as if its inline elements were not there. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text starts within `text`, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** What a reader has come to: the end of a run, a good moment to rest, or the end of its stretch. */
export type ReadingStep = 'run' | 'rest' | 'end';

/** Reads the readable text of a stretch run by run, in document order. It holds the run that was read last. */
export class RunReader implements TextRun {
  text = '';
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];

  readonly #last: Node;
  readonly #onElement: (element: Element) => void;
  /** The node to be read next, and the elements around it, outermost first. */
  #node: Node | null;
  readonly #path: Element[] = [];
  /** For each of these elements, whether runs end with it, and whether text outside it may be read. */
  readonly #isBlock: boolean[] = [];
  readonly #readableOutside: boolean[] = [];
  #readable: boolean;
  #hasEnded = false;

  /** `onElement` sees each element that the reader goes into. */
  constructor({ first, last }: Stretch, onElement: (element: Element) => void) {
    this.#node = first;
    this.#last = last;
    this.#onElement = onElement;
    this.#readable = first.parentNode === null || isReadableInside(first.parentNode);
  }

  /** Reads on. What is held when it gives "run" stays until the next call. */
  next(): ReadingStep {
    if (this.#hasEnded) this.#startRun();
    for (let passed = 0; this.#node !== null; passed++) {
      if (passed === NODES_BETWEEN_RESTS) return 'rest';
      const node: Node = this.#node;
      const inside = node instanceof Text ? this.#read(node) : this.#enter(node);
      this.#node = inside ?? this.#nodeAfter(node);
      if (this.#hasEnded) return 'run';
    }
    this.#endRun();
    return this.#hasEnded ? 'run' : 'end';
  }

  /** Whether the place where the reader rests is where it was: a page that moves it would lead the reader astray. */
  isWhereItWas(): boolean {
    let at: Node | null = this.#node;
    if (at === null) return true;
    for (const element of this.#path.toReversed()) {
      if (at?.parentNode !== element) return false;
      at = element;
    }
    return at?.parentNode !== null && at?.parentNode === this.#last.parentNode;
  }

  /** Whether the run held is on the page as it was read. */
  isUnchanged(): boolean {
    return this.nodes.every(
      (node, i) => node.isConnected && this.text.startsWith(node.data, this.starts[i]),
    );
  }

  #read(node: Text): null {
    if (!this.#readable || (this.nodes.length === 0 && isBlank(node.data))) return null;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += node.data;
    return null;
  }

  /** Goes into an element; gives its first child, or null where there is nothing to read inside. */
  #enter(node: Node): Node | null {
    if (!(node instanceof Element)) return null;
    const flow = flowOf(node);
    if (flow === 'line-break') this.text += '\n';
    else if (flow === 'block' || flow === 'skipped') this.#endRun();
    if (flow !== 'inline' && flow !== 'block') return null;
    this.#onElement(node);
    const { firstChild } = node;
    if (firstChild === null) return null;
    this.#path.push(node);
    this.#isBlock.push(flow === 'block');
    this.#readableOutside.push(this.#readable);
    this.#readable = declaresEnglish(node) ?? this.#readable;
    return firstChild;
  }

  /** Gives the node that follows, and leaves the elements that end on the way there. */
  #nodeAfter(node: Node): Node | null {
    for (let at = node; at !== this.#last || this.#path.length > 0; ) {
      if (at.nextSibling) return at.nextSibling;
      const parent = this.#path.pop();
      if (parent === undefined) return null;
      if (this.#isBlock.pop()) this.#endRun();
      this.#readable = this.#readableOutside.pop() as boolean;
      at = parent;
    }
    return null;
  }

  #endRun(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = this.nodes.length > 0;
    if (!this.#hasEnded) this.text = '';
  }

  #startRun(): void {
    this.#hasEnded = false;
    this.text = '';
    this.nodes.length = 0;
    this.starts.length = 0;
  }
}

const SPACE = 0x20;

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > SPACE) return false;
  return true;
}
