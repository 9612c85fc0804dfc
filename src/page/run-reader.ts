import {
  declaresEnglish,
  type Flow,
  flowOf,
  flowOfName,
  isPlainInside,
  isReadableInside,
  isTelling,
} from './readable-elements';
import type { Stretch } from './stretch';
import { GrowingRun, type ReadRun, type RunPart } from './text-run';

/** How many nodes may be passed without the end of a run before the reader offers a rest. */
const NODES_BETWEEN_RESTS = 200;

const NONE: ReadonlySet<Node> = new Set();

/** What a reader has come to: the end of a run, a good moment to rest, or the end of its stretch. */
export type ReadingStep = 'run' | 'rest' | 'end';

/** Reads the readable text of a stretch run by run, in document order, and holds the run that was read last. */
export class RunReader {
  readonly #run = new GrowingRun();
  readonly #last: Node;
  readonly #onElement: (element: Element) => void;
  readonly #known: ReadonlySet<Node>;
  /** The node to be read next, and the elements around it, outermost first. */
  #node: Node | null;
  readonly #path: Element[] = [];
  /** For each of these elements, whether runs end with it, and whether text outside it may be read. */
  readonly #isBlock: boolean[] = [];
  readonly #readableOutside: boolean[] = [];
  #depth = 0;
  #readable: boolean;
  #hasEnded = false;
  readonly #isHtml = document.contentType === 'text/html';

  /** `onElement` sees each element that is read, but for those inside plain text: it may have a shadow root. Blocks that are `known` are passed over. */
  constructor(
    { first, last }: Stretch,
    onElement: (element: Element) => void,
    known: ReadonlySet<Node> = NONE,
  ) {
    this.#known = known;
    this.#node = first;
    this.#last = last;
    this.#onElement = onElement;
    this.#readable = first.parentNode === null || isReadableInside(first.parentNode);
  }

  /** Reads on. After "run" the reader holds it, until the next call. */
  next(): ReadingStep {
    if (this.#hasEnded) {
      this.#hasEnded = false;
      this.#run.clear();
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

  /** Its text. */
  get text(): string {
    return this.#run.text;
  }

  /** The run held. */
  run(): ReadRun {
    return this.#run.toRun();
  }

  /**
   * Whether the place where the reader rests is where it was, and is to be read as it was: a page that moves it, or
   * makes an editor of it, would lead the reader astray.
   */
  isWhereItWas(): boolean {
    if (this.#node === null) return true;
    const parent = this.#node.parentNode;
    if (parent === null || isReadableInside(parent) !== this.#readable) return false;
    let at: Node | null = this.#node;
    for (let i = this.#depth - 1; i >= 0; i--) {
      if (at?.parentNode !== this.#path[i]) return false;
      at = this.#path[i] as Element;
    }
    return at?.parentNode === this.#last.parentNode;
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
    if (flow === 'block' && this.#known.has(element)) return this.#nodeAfter(element);
    if (flow === 'line-break') this.#add(null, '\n');
    if (flow !== 'inline' && flow !== 'block') return this.#nodeAfter(element);
    this.#onElement(element);
    if (!isSpecial && this.#isPlain(element, flow)) {
      this.#add(element, element.textContent as string);
      if (flow === 'block') this.#endRun();
      return this.#nodeAfter(element);
    }
    const { firstChild } = element;
    if (firstChild === null) return this.#nodeAfter(element);
    this.#path[this.#depth] = element;
    this.#isBlock[this.#depth] = flow === 'block';
    this.#readableOutside[this.#depth++] = this.#readable;
    if (isSpecial) this.#readable = declaresEnglish(element) ?? this.#readable;
    return firstChild;
  }

  /** Whether an element holds nothing but text in one line. Inside inline ones, to ask at each level might take forever. */
  #isPlain(element: Element, flow: Flow): boolean {
    return this.#isHtml && flow === 'block'
      ? isPlainInside(element)
      : element.firstElementChild === null;
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

  #add(part: RunPart, text: string): void {
    if (this.#readable) this.#run.add(part, text);
  }

  #endRun(): void {
    this.#hasEnded ||= !this.#run.isEmpty;
  }
}
