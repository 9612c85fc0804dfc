import {
  declaresEnglish,
  flowOf,
  flowOfName,
  isReadableInside,
  isTelling,
} from './readable-elements';
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

/**
 * Reads the readable text of a stretch run by run, in document order, and holds the text of the run that was read
 * last. It makes no more of a page than it needs: an element without elements in it is read as a whole, and text
 * nodes are named only where they are asked for.
 */
export class RunReader {
  text = '';
  /** Text nodes and elements without elements in them, whose texts make the run; null for a line break. */
  readonly #parts: (Text | Element | null)[] = [];
  #partCount = 0;

  readonly #last: Node;
  readonly #onElement: (element: Element) => void;
  /** The node to be read next, and the elements around it, outermost first. */
  #node: Node | null;
  readonly #path: Element[] = [];
  /** For each of these elements, whether runs end with it, and whether text outside it may be read. */
  readonly #isBlock: boolean[] = [];
  readonly #readableOutside: boolean[] = [];
  #depth = 0;
  #readable: boolean;
  #hasEnded = false;

  /** `onElement` sees each element that may have a shadow root: plain ones that hold nothing but text have none. */
  constructor({ first, last }: Stretch, onElement: (element: Element) => void) {
    this.#node = first;
    this.#last = last;
    this.#onElement = onElement;
    this.#readable = first.parentNode === null || isReadableInside(first.parentNode);
  }

  /** Reads on. After "run" the reader holds it, until the next call. */
  next(): ReadingStep {
    if (this.#hasEnded) {
      this.#hasEnded = false;
      this.#startRun();
    }
    for (let passed = 0; this.#node !== null; passed++) {
      if (passed === NODES_BETWEEN_RESTS) return 'rest';
      const node: Node = this.#node;
      this.#node = node instanceof Element ? this.#enter(node) : this.#pass(node);
      if (this.#hasEnded) return 'run';
    }
    this.#endRun();
    return this.#hasEnded ? 'run' : 'end';
  }

  /** Names the text nodes of the run held. */
  run(): TextRun {
    const nodes: Text[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const part of this.#parts.slice(0, this.#partCount)) {
      const texts = part instanceof Element ? part.childNodes : [part];
      for (const node of texts) {
        if (node === null) length++;
        if (!(node instanceof Text)) continue;
        nodes.push(node);
        starts.push(length);
        length += node.data.length;
      }
    }
    return { text: this.text, nodes, starts };
  }

  /** Whether the place where the reader rests is where it was: a page that moves it would lead the reader astray. */
  isWhereItWas(): boolean {
    let at: Node | null = this.#node;
    if (at === null) return true;
    for (let i = this.#depth - 1; i >= 0; i--) {
      if (at?.parentNode !== this.#path[i]) return false;
      at = this.#path[i] as Element;
    }
    return at?.parentNode !== null && at?.parentNode === this.#last.parentNode;
  }

  /** Reads a node that is no element; gives the node to be read next. */
  #pass(node: Node): Node | null {
    if (node instanceof Text) this.#add(node, node.data);
    return this.#nodeAfter(node);
  }

  /** Reads an element, or goes into it; gives the node to be read next: the element again, where a run ends before it. */
  #enter(element: Element): Node | null {
    const isSpecial = isTelling(element);
    const flow = isSpecial ? flowOf(element) : flowOfName(element.localName);
    if (flow === 'block' || flow === 'skipped') {
      this.#endRun();
      if (this.#hasEnded) return element;
    }
    if (flow === 'line-break') this.#add(null, '\n');
    if (flow !== 'inline' && flow !== 'block') return this.#nodeAfter(element);
    if (!isSpecial && element.firstElementChild === null) {
      const text = element.textContent as string;
      if (text === '' || element.localName.includes('-')) this.#onElement(element);
      this.#add(element, text);
      if (flow === 'block') this.#endRun();
      return this.#nodeAfter(element);
    }
    this.#onElement(element);
    const { firstChild } = element;
    if (firstChild === null) return this.#nodeAfter(element);
    this.#path[this.#depth] = element;
    this.#isBlock[this.#depth] = flow === 'block';
    this.#readableOutside[this.#depth++] = this.#readable;
    if (isSpecial) this.#readable = declaresEnglish(element) ?? this.#readable;
    return firstChild;
  }

  /** Gives the node that follows, and leaves the elements that end on the way there. */
  #nodeAfter(node: Node): Node | null {
    let at = node;
    while (at !== this.#last) {
      const { nextSibling } = at;
      if (nextSibling !== null) return nextSibling;
      if (this.#depth === 0) return null;
      at = this.#path[--this.#depth] as Element;
      if (this.#isBlock[this.#depth]) this.#endRun();
      this.#readable = this.#readableOutside[this.#depth] as boolean;
    }
    return null;
  }

  #add(part: Text | Element | null, text: string): void {
    if (!this.#readable || (this.#partCount === 0 && isBlank(text))) return;
    this.#parts[this.#partCount++] = part;
    this.text = this.#partCount === 1 ? text : this.text + text;
  }

  #endRun(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = this.#partCount > 0;
    if (!this.#hasEnded) this.#startRun();
  }

  #startRun(): void {
    this.#partCount = 0;
    this.text = '';
  }
}

/** Whether a run is on the page as it was read, and may be read still. */
export function isUnchanged({ text, nodes, starts }: TextRun): boolean {
  return nodes.every(
    (node, i) =>
      node.isConnected && isReadableInside(node) && text.startsWith(node.data, starts[i]),
  );
}

const SPACE = 0x20;

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > SPACE) return false;
  return true;
}
