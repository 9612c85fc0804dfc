import { flowOf, flowOfName, hasTextAttribute, isPlainInside } from './flow';
import { isBlank } from './is-blank';
import { declaresEnglish, isReadableInside } from './readability';
import type { RunPart } from './run';
import type { RunList } from './run-list';
import type { Stretch } from './stretch';

/** How many nodes are read before the reader offers a rest: few enough that a slice ends in time. */
const NODES_BETWEEN_RESTS = 50;

const NONE: ReadonlySet<Node> = new Set();

/** Reads what may be read of one stretch after another, run by run, in document order. */
export class RunReader {
  readonly #onElement: (element: Element) => void;
  readonly #known: ReadonlySet<Node>;
  readonly #isHtml = document.contentType === 'text/html';
  #last: Node | null = null;
  /** The node to be read next, and the elements around it, outermost first. */
  #node: Node | null = null;
  readonly #path: Element[] = [];
  /** For each of these elements, whether runs end with it, and whether text outside it may be read. */
  readonly #isBlock: boolean[] = [];
  readonly #readableOutside: boolean[] = [];
  #depth = 0;
  #readable = false;
  /** The run that has not ended yet. One list serves the parts of all runs, so that none is made for each: it may be longer than counted. */
  #text = '';
  readonly #parts: RunPart[] = [];
  #partCount = 0;

  /** `onElement` is called with each element that may have a shadow root. Blocks that are `known` are not read. */
  constructor(onElement: (element: Element) => void, known: ReadonlySet<Node> = NONE) {
    this.#onElement = onElement;
    this.#known = known;
  }

  /** Begins a stretch, and leaves what it was reading before. */
  begin({ first, last }: Stretch): void {
    this.#node = first;
    this.#last = last;
    this.#depth = 0;
    this.#partCount = 0;
    this.#readable = first.parentNode === null || isReadableInside(first.parentNode);
  }

  /** Reads on to the next rest or the end, and adds each run that ends to `runs`; gives whether there is more. */
  readOn(runs: RunList): boolean {
    for (let passed = 0; this.#node !== null; passed++) {
      if (passed === NODES_BETWEEN_RESTS) return true;
      const node: Node = this.#node;
      this.#node = node instanceof Element ? this.#enter(node, runs) : this.#pass(node, runs);
    }
    this.#endRun(runs);
    return false;
  }

  /**
   * Whether reading can go on after a rest in which the page has changed: the node to be read next is still in the same
   * elements, and these may be read as before.
   */
  canGoOn(): boolean {
    if (this.#node === null) return true;
    const parent = this.#node.parentNode;
    if (parent === null || isReadableInside(parent) !== this.#readable) return false;
    let at: Node | null = this.#node;
    for (let i = this.#depth - 1; i >= 0; i--) {
      if (at?.parentNode !== this.#path[i]) return false;
      at = this.#path[i] as Element;
    }
    return at?.parentNode === this.#last?.parentNode;
  }

  /** Reads a node that is no element; gives the node to be read next. */
  #pass(node: Node, runs: RunList): Node | null {
    if (node instanceof Text) this.#add(node, node.data);
    return this.#nodeAfter(node, runs);
  }

  /** Reads an element, or goes into it; gives the node to be read next. */
  #enter(element: Element, runs: RunList): Node | null {
    const isSpecial = hasTextAttribute(element);
    const flow = isSpecial ? flowOf(element) : flowOfName(element.localName);
    const isBlock = flow === 'block';
    if (isBlock || flow === 'skipped') this.#endRun(runs);
    else if (flow === 'line-break') this.#add(null, '\n');
    const isRead = isBlock ? !this.#known.has(element) : flow === 'inline';
    if (!isRead) return this.#nodeAfter(element, runs);
    this.#onElement(element);
    if (!isSpecial && this.#isPlain(element, isBlock)) {
      this.#add(element, element.textContent as string);
      if (isBlock) this.#endRun(runs);
      return this.#nodeAfter(element, runs);
    }
    const { firstChild } = element;
    if (firstChild === null) return this.#nodeAfter(element, runs);
    this.#path[this.#depth] = element;
    this.#isBlock[this.#depth] = isBlock;
    this.#readableOutside[this.#depth++] = this.#readable;
    if (isSpecial) this.#readable = declaresEnglish(element) ?? this.#readable;
    return firstChild;
  }

  /** Whether an element holds nothing but text in one line. Inline ones are not searched, or nested ones would be once for each level. */
  #isPlain(element: Element, isBlock: boolean): boolean {
    return this.#isHtml && isBlock ? isPlainInside(element) : element.firstElementChild === null;
  }

  /** Gives the node that follows, and leaves the elements that end before it. */
  #nodeAfter(node: Node, runs: RunList): Node | null {
    let at = node;
    while (at !== this.#last) {
      const { nextSibling } = at;
      if (nextSibling !== null) return nextSibling;
      if (this.#depth === 0) return null;
      at = this.#path[--this.#depth] as Element;
      if (this.#isBlock[this.#depth]) this.#endRun(runs);
      this.#readable = this.#readableOutside[this.#depth] as boolean;
    }
    return null;
  }

  /** Adds a part to the run; white space at its start is left out. */
  #add(part: RunPart, text: string): void {
    if (!this.#readable) return;
    if (this.#partCount === 0 && isBlank(text)) return;
    this.#text = this.#partCount === 0 ? text : this.#text + text;
    this.#parts[this.#partCount++] = part;
  }

  #endRun(runs: RunList): void {
    if (this.#partCount === 0) return;
    runs.add(this.#text, this.#parts, this.#partCount);
    this.#partCount = 0;
  }
}
