import { ENGLISH } from '@/core/text/english';
import { type Flow, flowOf, flowOfName, hasTextAttribute } from './flow';
import { OpenRun } from './open-run';
import { plainTextOf } from './plain-text-of';
import { isOpenInside, languageInside, languageOf } from './readability';
import type { RunList } from './run-list';
import type { Stretch } from './stretch';

/** How many nodes are read before the reader offers a rest: few enough that a slice ends in time. */
const NODES_BETWEEN_RESTS = 50;

const NONE: ReadonlySet<Node> = new Set();

/** Reads what may be read of one stretch after another, run by run, in document order. */
export class RunReader {
  readonly #onElement: (element: Element) => void;
  readonly #known: ReadonlySet<Node>;
  #last: Node | null = null;
  /** The node to be read next, and the elements around it, outermost first. */
  #node: Node | null = null;
  readonly #path: Element[] = [];
  /** For each of these elements, its part in the text around it, and the language that text outside it is said to be in. */
  readonly #flows: Flow[] = [];
  readonly #languagesOutside: string[] = [];
  #depth = 0;
  #language = ENGLISH;
  /** Whether the stretch is there to be read. */
  #isOpen = false;
  /** The run that has not ended yet. */
  readonly #run = new OpenRun();

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
    this.#run.drop();
    this.#isOpen = first.parentNode === null || isOpenInside(first.parentNode);
    this.#language = first.parentNode === null ? ENGLISH : languageInside(first.parentNode);
  }

  /** Reads on to the next rest or the end, and adds each run that ends to `runs`; gives whether there is more. */
  readOn(runs: RunList): boolean {
    for (let passed = 0; this.#node !== null; passed++) {
      if (passed === NODES_BETWEEN_RESTS) return true;
      const node: Node = this.#node;
      this.#node = node instanceof Element ? this.#enter(node, runs) : this.#pass(node, runs);
    }
    this.#run.end(runs);
    return false;
  }

  /**
   * Whether reading can go on after a rest in which the page has changed: the node to be read next is still in the same
   * elements, and these may be read as before.
   */
  canGoOn(): boolean {
    if (this.#node === null) return true;
    const parent = this.#node.parentNode;
    if (parent === null || isOpenInside(parent) !== this.#isOpen) return false;
    if (languageInside(parent) !== this.#language) return false;
    let at: Node | null = this.#node;
    for (let i = this.#depth - 1; i >= 0; i--) {
      if (at?.parentNode !== this.#path[i]) return false;
      at = this.#path[i] as Element;
    }
    return at?.parentNode === this.#last?.parentNode;
  }

  /** Leaves out the run that has not ended yet where the page has changed it meanwhile. */
  pageChanged(): void {
    this.#run.dropIfChanged();
  }

  /** Reads a node that is no element; gives the node to be read next. */
  #pass(node: Node, runs: RunList): Node | null {
    if (node instanceof Text) this.#add(node, node.data, runs);
    return this.#nodeAfter(node, runs);
  }

  /** Reads an element, or goes into it; gives the node to be read next. */
  #enter(element: Element, runs: RunList): Node | null {
    const isSpecial = hasTextAttribute(element);
    const flow = isSpecial ? flowOf(element) : flowOfName(element.localName);
    if (!this.#isRead(element, flow, runs)) return this.#nodeAfter(element, runs);
    this.#onElement(element);
    const { firstChild } = element;
    const text = firstChild === null || isSpecial ? null : plainTextOf(element, flow);
    if (flow === 'block' && text !== null) {
      if (this.#isOpen) this.#run.addBlock(element, text, this.#language, runs);
      return this.#nodeAfter(element, runs);
    }
    this.#run.addEdge(element, flow, runs);
    if (firstChild !== null && text === null) {
      this.#path[this.#depth] = element;
      this.#flows[this.#depth] = flow;
      this.#languagesOutside[this.#depth++] = this.#language;
      if (isSpecial) this.#language = languageOf(element) ?? this.#language;
      return firstChild;
    }
    if (text !== null) this.#add(element, text, runs);
    this.#run.addEdge(element, flow, runs);
    return this.#nodeAfter(element, runs);
  }

  /** Whether what is inside an element is read; if not, the run ends or goes on. */
  #isRead(element: Element, flow: Flow, runs: RunList): boolean {
    const isInline = flow === 'inline';
    if (flow === 'skipped' || (!isInline && this.#known.has(element))) this.#run.end(runs);
    else if (flow === 'line-break') this.#run.addLineBreak(runs);
    else if (isInline && this.#run.isNoteNext(element)) this.#run.passOver();
    else return flow !== 'roomless';
    return false;
  }

  #add(part: Text | Element, text: string, runs: RunList): void {
    if (this.#isOpen) this.#run.add(part, text, this.#language, runs);
  }

  /** Gives the node that follows, and leaves the elements that end before it. */
  #nodeAfter(node: Node, runs: RunList): Node | null {
    let at = node;
    while (at !== this.#last) {
      const { nextSibling } = at;
      if (nextSibling !== null) return nextSibling;
      if (this.#depth === 0) return null;
      at = this.#path[--this.#depth] as Element;
      this.#run.addEdge(at as Element, this.#flows[this.#depth] as Flow, runs);
      this.#language = this.#languagesOutside[this.#depth] as string;
    }
    return null;
  }
}
