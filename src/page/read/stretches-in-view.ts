import { isInline } from './flow';
import { isBlank } from './is-blank';
import { type Stretch, stretchAround } from './stretch';

/** How many children are gone through one by one before they are taken to lie in order, so that others can be passed over. */
const CHILDREN_ASKED = 64;
/** After how many children below the view no more are expected in it, where they lie in order. */
const CHILDREN_BELOW = 16;
/** How many children are asked whether more flows out of them: wrappers that are lower than what is in them are few. */
const CHILDREN_TO_FLOW_OUT = 8;
/** Deeper than this, an element is taken whole: some pages nest thousands. */
const DEEPEST = 100;
/** How tall a block may be to be taken whole with the blocks in it, in heights of the window: in a taller one there may be a pane that scrolls. */
const TALLEST_BLOCK = 0.5;
/** How tall a block of text may be to be taken whole where only a part of it is in view, in heights of the window. */
const TALLEST_TEXT = 2;

/** What is gone through. */
export interface ViewOptions {
  /** How far above and below the window a page counts as in view, in heights of the window. */
  screensBeyond?: number;
  /** The first nodes of stretches that are left out. */
  known?: { has(node: Node): boolean };
  /** Sees each element that may have a shadow root, but for what is inside the stretches. */
  onElement?: (element: Element) => void;
}

/**
 * The blocks and lines of text in view of a document, of a shadow root or of an element, from the top. What is placed away
 * from the elements around it may be left out, unless these take no room.
 */
export function stretchesInView(
  root: Document | Element | ShadowRoot,
  options: ViewOptions = {},
): Stretch[] {
  const view = new View(options);
  const outermost = root instanceof Document ? root.documentElement : root;
  if (outermost instanceof Element) view.addPart(outermost, outermost.getBoundingClientRect(), 0);
  else view.addInside(outermost, 0);
  return view.stretches;
}

type Place = 'above' | 'here' | 'below' | 'nowhere';

class View {
  readonly stretches: Stretch[] = [];
  readonly #known: { has(node: Node): boolean };
  readonly #onElement: (element: Element) => void;
  readonly #top: number;
  readonly #bottom: number;

  constructor({ screensBeyond = 0, known = new Set(), onElement = () => {} }: ViewOptions) {
    this.#known = known;
    this.#onElement = onElement;
    this.#top = -screensBeyond * innerHeight;
    this.#bottom = innerHeight - this.#top;
  }

  /** Adds an element of which at least a part may be in view. */
  addPart(element: Element, rect: DOMRect, depth: number): void {
    if (this.#known.has(element)) return;
    if (depth > DEEPEST || this.#isTakenWhole(element, rect)) {
      this.stretches.push({ first: element, last: element });
      return;
    }
    this.#onElement(element);
    this.addInside(element, depth);
  }

  /** Adds what is in view of the children of a node. */
  addInside(parent: Element | ShadowRoot, depth: number): void {
    let passed = 0;
    let below = 0;
    let highest = Number.NEGATIVE_INFINITY;
    let isInOrder = true;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!(node instanceof Element)) {
        if (node instanceof Text && !isBlank(node.data)) node = this.#addLine(node);
        continue;
      }
      if (node.firstChild === null) {
        this.#onElement(node);
        continue;
      }
      const rect = node.getBoundingClientRect();
      const place = this.#placeOf(node, rect, passed < CHILDREN_TO_FLOW_OUT);
      if (place === 'nowhere') continue;
      if (place === 'here') node = this.#add(node, rect, depth);
      if (place === 'below') below++;
      isInOrder &&= rect.top >= highest || rect.height === 0;
      highest = Math.max(highest, rect.top);
      if (++passed < CHILDREN_ASKED || !isInOrder) continue;
      if (below >= CHILDREN_BELOW) return;
      if (passed === CHILDREN_ASKED && place === 'above') node = this.#lastAbove(parent);
    }
  }

  /** Adds an element that is in view; gives the last node of what was added. */
  #add(element: Element, rect: DOMRect, depth: number): ChildNode {
    if (isInline(element)) return this.#addLine(element);
    this.addPart(element, rect, depth + 1);
    return element;
  }

  /** Adds the line of text that a node is in; gives its last node beside that one. */
  #addLine(node: ChildNode): ChildNode {
    const { first, last } = stretchAround(node);
    if (!this.#known.has(first)) this.stretches.push({ first, last });
    return last.parentNode === node.parentNode ? (last as ChildNode) : node;
  }

  #placeOf(element: Element, { top, bottom }: DOMRect, mayFlowOut: boolean): Place {
    if (top > this.#bottom) return 'below';
    if (bottom > top) {
      const isAbove = bottom < this.#top;
      // Asked last: for what flows out of an element the browser goes through it.
      const flowsOut = isAbove && mayFlowOut && top + element.scrollHeight >= this.#top;
      return isAbove && !flowsOut ? 'above' : 'here';
    }
    // What takes no room may hold what does: it may have no box of its own, or all in it may be placed or float.
    return getComputedStyle(element).display === 'none' ? 'nowhere' : 'here';
  }

  /** Whether a block of which something lies in view is taken whole: it is low, or seems to be a text. */
  #isTakenWhole(element: Element, { top, bottom }: DOMRect): boolean {
    const { firstElementChild } = element;
    if (firstElementChild === null) return true;
    const height = bottom - top;
    const tallest = isInline(firstElementChild) ? TALLEST_TEXT : TALLEST_BLOCK;
    return height > 0 && Math.max(height, element.scrollHeight) <= tallest * innerHeight;
  }

  /** The last child of many, which lie in order, that ends above the view. */
  #lastAbove({ children }: Element | ShadowRoot): ChildNode {
    let from = CHILDREN_ASKED;
    // Counting children, or getting one by its place, takes the browser long: it goes from one to the next.
    let to = children.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const child = children[middle] as Element;
      const { top, bottom } = child.getBoundingClientRect();
      if (bottom > top && bottom < this.#top) from = middle + 1;
      else to = middle;
    }
    return children[from - 1] as ChildNode;
  }
}
