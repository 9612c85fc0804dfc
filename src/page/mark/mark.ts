/** A term found on the page: where, and which. */
export interface Mark {
  readonly range: StaticRange;
  readonly term: string;
  /** The text node that it begins in: asking the range for it takes the browser longer. */
  readonly node: Text;
  /** The text nodes it covers, in order, where there are more than one. */
  readonly nodes: readonly Text[] | null;
  /** Whether it is in words that every reader knows. */
  readonly isEveryday: boolean;
  /** Whether its text is shown. `Marks` alone changes it. */
  readonly isShown: boolean;
  /** Whether it is painted, or about to be. `Marks` alone changes it. */
  readonly isPainted: boolean;
}

/** The text nodes that a mark covers, in order. */
export function nodesOf({ nodes, node }: Mark): readonly Node[] {
  return nodes ?? [node];
}

/** Whether a mark's text is still part of the page. */
export function isAttached({ node, nodes }: Mark): boolean {
  return node.isConnected && (nodes?.at(-1)?.isConnected ?? true);
}

const SHOWN: CheckVisibilityOptions = { visibilityProperty: true };

/** Whether a mark's text is shown: hidden neither by display or visibility nor in a closed disclosure. */
export function isShown({ node }: Mark): boolean {
  const { parentElement } = node;
  return parentElement ? isElementShown(parentElement) : node.parentNode instanceof ShadowRoot;
}

function isElementShown(element: Element): boolean {
  if (element.checkVisibility(SHOWN)) return true;
  // An element without a box of its own is called hidden, though what is in it is shown.
  const { display, visibility } = getComputedStyle(element);
  const { parentElement } = element;
  const hasBoxAround = display === 'contents' && visibility !== 'hidden' && parentElement !== null;
  return hasBoxAround && isElementShown(parentElement);
}
