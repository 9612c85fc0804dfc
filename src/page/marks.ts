/** A term found on the page: where, which, and how it is written there. */
export interface Mark {
  readonly range: StaticRange;
  readonly term: string;
  readonly seen: string;
  /** The text nodes it covers, in order. */
  readonly nodes: readonly Text[];
}

/**
 * What is found where, and what of it is painted: all that is shown. Marks are kept per text node, so that a
 * point or a changed node leads to them at once.
 */
export class Marks {
  readonly #found = new Set<Mark>();
  readonly #painted = new Set<Mark>();
  readonly #byNode = new WeakMap<Node, Set<Mark>>();
  readonly #highlight: Highlight;

  constructor(highlight: Highlight) {
    this.#highlight = highlight;
  }

  /** The marks that are painted, in the order they were found. */
  get painted(): ReadonlySet<Mark> {
    return this.#painted;
  }

  /** The marks that a text node is part of. */
  in(node: Node): Iterable<Mark> {
    return this.#byNode.get(node) ?? [];
  }

  /** Adds a mark; it is painted if its text is shown. */
  add(mark: Mark): void {
    this.#found.add(mark);
    for (const node of mark.nodes) {
      const marks = this.#byNode.get(node);
      if (marks) marks.add(mark);
      else this.#byNode.set(node, new Set([mark]));
    }
    this.#paint(mark);
  }

  /** Removes a mark. */
  remove(mark: Mark): void {
    this.#found.delete(mark);
    this.#painted.delete(mark);
    this.#highlight.delete(mark.range);
    for (const node of mark.nodes) this.#byNode.get(node)?.delete(mark);
  }

  /** Removes every mark that a text node is part of. */
  removeIn(node: Node): void {
    for (const mark of this.in(node)) this.remove(mark);
  }

  /** Removes every mark for which the test holds. */
  removeWhere(test: (mark: Mark) => boolean): void {
    for (const mark of this.#found) if (test(mark)) this.remove(mark);
  }

  /** Paints what is shown by now, and no longer what is hidden. */
  repaint(): void {
    for (const mark of this.#found) this.#paint(mark);
  }

  #paint(mark: Mark): void {
    if (isShown(mark) === this.#painted.has(mark)) return;
    if (this.#painted.delete(mark)) this.#highlight.delete(mark.range);
    else {
      this.#painted.add(mark);
      this.#highlight.add(mark.range);
    }
  }
}

/** Whether a mark's text is part of the page still. */
export function isAttached({ range }: Mark): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected;
}

/** Whether a mark's text is shown: hidden neither by display or visibility nor in a closed disclosure. */
function isShown({ range }: Mark): boolean {
  return (
    range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ??
    isRootText(range)
  );
}

function isRootText({ startContainer }: StaticRange): boolean {
  return startContainer.parentNode instanceof ShadowRoot;
}
