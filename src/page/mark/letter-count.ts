import { flowOfName } from '../read/flow';

/** Counts the letters of a tree up to one text node after another: it goes on from where it was. */
export class LetterCount {
  readonly #texts: TreeWalker;
  #before = 0;

  constructor(root: Node) {
    this.#texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  }

  /** How many letters, in UTF-16 units, stand before a text node of the tree, hidden ones included. */
  before(text: Text): number {
    const texts = this.#texts;
    if (!this.#isAtOrBefore(text)) {
      texts.currentNode = texts.root;
      this.#before = 0;
    }
    while (texts.currentNode !== text) {
      this.#before += lengthOf(texts.currentNode);
      if (texts.nextNode() === null) break;
    }
    return this.#before;
  }

  /** Whether the node that it stands at is still in the tree, and no later in it than another. */
  #isAtOrBefore(text: Text): boolean {
    const { root, currentNode } = this.#texts;
    if (currentNode === text) return true;
    if (currentNode === root || !root.contains(currentNode)) return false;
    return (currentNode.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

function lengthOf(node: Node): number {
  if (!(node instanceof Text) || flowOfName(node.parentElement?.localName ?? '') === 'roomless')
    return 0;
  return node.data.trim().length;
}
