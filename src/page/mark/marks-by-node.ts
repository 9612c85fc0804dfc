import { type Mark, nodesOf } from './mark';

const NONE: readonly Mark[] = [];

/** Marks by the text nodes that they cover, so that a point or a changed node leads to them at once. */
export class MarksByNode {
  /** The one mark of a node, which is what nearly every node with any has, or several. */
  readonly #marks = new WeakMap<Node, Mark | Mark[]>();

  /** The marks that a text node is part of. */
  in(node: Node): readonly Mark[] {
    const marks = this.#marks.get(node) ?? NONE;
    return Array.isArray(marks) ? marks : [marks as Mark];
  }

  add(mark: Mark): void {
    for (const node of nodesOf(mark)) {
      const marks = this.in(node);
      this.#marks.set(node, marks.length === 0 ? mark : [...marks, mark]);
    }
  }

  remove(mark: Mark): void {
    for (const node of nodesOf(mark)) {
      const others = this.in(node).filter((other) => other !== mark);
      if (others.length > 0) this.#marks.set(node, others);
      else this.#marks.delete(node);
    }
  }
}
