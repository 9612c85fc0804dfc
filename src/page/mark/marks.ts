import type { Job } from '../pace/work-queue';
import type { Paint } from './paint';

/** How many marks are gone through in one step: few enough that a slice ends in time. */
const MARKS_PER_STEP = 16;

/** A term found on the page: where, and which. */
export interface Mark {
  readonly range: StaticRange;
  readonly term: string;
  /** The text nodes it covers, in order, where there are more than one. */
  readonly nodes: readonly Text[] | null;
  /** Whether it is painted, or about to be: for `Marks` to say. */
  isPainted: boolean;
}

/**
 * What is found where, and what of it is painted: all that is shown. Marks are kept per text node, so that a
 * point or a changed node leads to them at once.
 */
export class Marks {
  readonly #found = new Set<Mark>();
  /** The one mark of a node, which is what nearly every node with any has, or several. */
  readonly #byNode = new WeakMap<Node, Mark | Mark[]>();
  readonly #paint: Paint;

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  /** Whether nothing is found, hidden or not. */
  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  /** Whether nothing is painted, nor about to be. */
  get areNone(): boolean {
    return this.#paint.isEmpty;
  }

  /** The marks that are painted, in the order they were found. */
  *painted(): Iterable<Mark> {
    for (const mark of this.#found) if (mark.isPainted) yield mark;
  }

  /** The marks that a text node is part of. */
  in(node: Node): readonly Mark[] {
    const marks = this.#byNode.get(node) ?? NONE;
    return Array.isArray(marks) ? marks : [marks as Mark];
  }

  /** Adds a mark; it is painted if its text is shown. */
  add(mark: Mark): void {
    this.#found.add(mark);
    for (const node of nodesOf(mark)) {
      const marks = this.in(node);
      this.#byNode.set(node, marks.length === 0 ? mark : [...marks, mark]);
    }
    this.#show(mark);
  }

  /** Removes a mark. */
  remove(mark: Mark): void {
    this.#found.delete(mark);
    this.#paint.delete(mark.range);
    mark.isPainted = false;
    for (const node of nodesOf(mark)) {
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
    for (const mark of this.#found) if (test(mark)) this.remove(mark);
  }

  /** Makes the job of going through all marks: those whose text is gone are removed, what is shown is painted. */
  refreshing(): Job {
    const marks = this.#found.keys();
    return {
      step: () => {
        for (let i = 0; i < MARKS_PER_STEP; i++) {
          const { value: mark, done } = marks.next();
          if (done) return false;
          if (isAttached(mark)) this.#show(mark);
          else this.remove(mark);
        }
        return true;
      },
    };
  }

  #show(mark: Mark): void {
    const shown = isShown(mark);
    if (shown === mark.isPainted) return;
    mark.isPainted = shown;
    if (shown) this.#paint.add(mark.range);
    else this.#paint.delete(mark.range);
  }
}

const NONE: readonly Mark[] = [];
const SHOWN: CheckVisibilityOptions = { visibilityProperty: true };

/** The text nodes that a mark covers, in order. */
export function nodesOf({ nodes, range }: Mark): readonly Node[] {
  return nodes ?? [range.startContainer];
}

/** Whether a mark's text is part of the page still. */
function isAttached({ range }: Mark): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected;
}

/** Whether a mark's text is shown: hidden neither by display or visibility nor in a closed disclosure. */
function isShown({ range }: Mark): boolean {
  const { startContainer } = range;
  return (
    startContainer.parentElement?.checkVisibility(SHOWN) ??
    startContainer.parentNode instanceof ShadowRoot
  );
}
