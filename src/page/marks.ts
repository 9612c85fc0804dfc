import type { Job } from './work-queue';

/** A term found on the page: where, and which. */
export interface Mark {
  readonly range: StaticRange;
  readonly term: string;
  /** The text nodes it covers, in order. */
  readonly nodes: readonly Text[];
}

/**
 * What is found where, and what of it is painted: all that is shown. Marks are kept per text node, so that a
 * point or a changed node leads to them at once.
 */
export class Marks {
  /** For each mark, whether it is painted. */
  readonly #found = new Map<Mark, boolean>();
  /** One mark of a node, which is what nearly every node with any has, or several. */
  readonly #byNode = new WeakMap<Node, Mark | Mark[]>();
  /** The parents of nodes that have, or had, a mark. */
  readonly #parents = new WeakSet<Node>();
  readonly #highlight: Highlight;

  constructor(highlight: Highlight) {
    this.#highlight = highlight;
  }

  /** Whether nothing is painted. */
  get areNone(): boolean {
    return this.#highlight.size === 0;
  }

  /** The marks that are painted, in the order they were found. */
  *painted(): Iterable<Mark> {
    for (const [mark, isPainted] of this.#found) if (isPainted) yield mark;
  }

  /** Whether a mark is painted. */
  isPainted(mark: Mark): boolean {
    return this.#found.get(mark) === true;
  }

  /** The marks that a text node is part of. */
  in(node: Node): readonly Mark[] {
    const marks = this.#byNode.get(node) ?? NONE;
    return Array.isArray(marks) ? marks : [marks as Mark];
  }

  /** Whether a node, or one of its children, may have a mark. A "no" is sure. */
  mayTouch(node: Node): boolean {
    return this.#byNode.has(node) || this.#parents.has(node);
  }

  /** Adds a mark; it is painted if its text is shown. */
  add(mark: Mark): void {
    this.#found.set(mark, false);
    for (const node of mark.nodes) {
      const marks = this.in(node);
      this.#byNode.set(node, marks.length === 0 ? mark : [...marks, mark]);
      if (node.parentNode) this.#parents.add(node.parentNode);
    }
    this.#paint(mark);
  }

  /** Removes a mark. */
  remove(mark: Mark): void {
    this.#found.delete(mark);
    this.#highlight.delete(mark.range);
    for (const node of mark.nodes) {
      const others = this.in(node).filter((other) => other !== mark);
      if (others.length > 0) this.#byNode.set(node, others);
      else this.#byNode.delete(node);
    }
  }

  /** Removes every mark that a text node is part of. */
  removeIn(node: Node): void {
    for (const mark of this.in(node)) this.remove(mark);
  }

  /** Removes every mark for which the test holds. */
  removeWhere(test: (mark: Mark) => boolean): void {
    for (const mark of this.#found.keys()) if (test(mark)) this.remove(mark);
  }

  /** Makes the job of going through all marks: those whose text is gone are removed, what is shown is painted. */
  refreshing(): Job {
    const marks = this.#found.keys();
    return {
      step: () => {
        const { value: mark, done } = marks.next();
        if (done) return false;
        if (isAttached(mark)) this.#paint(mark);
        else this.remove(mark);
        return true;
      },
    };
  }

  #paint(mark: Mark): void {
    const shown = isShown(mark);
    if (shown === this.#found.get(mark)) return;
    this.#found.set(mark, shown);
    if (shown) this.#highlight.add(mark.range);
    else this.#highlight.delete(mark.range);
  }
}

const NONE: readonly Mark[] = [];

/** Whether a mark's text is part of the page still. */
function isAttached({ range }: Mark): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected;
}

/** Whether a mark's text is shown: hidden neither by display or visibility nor in a closed disclosure. */
function isShown({ range }: Mark): boolean {
  const { parentElement, parentNode } = range.startContainer;
  return (
    parentElement?.checkVisibility({ visibilityProperty: true }) ?? parentNode instanceof ShadowRoot
  );
}
