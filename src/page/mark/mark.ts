import type { PaintKind } from './paint-kind';
import { paintedRanges } from './painted-ranges';

/** Where a mark stands. */
export interface Place {
  readonly range: StaticRange;
  /** The text node that it begins in: asking the range for it takes the browser longer. */
  readonly node: Text;
  /** The text nodes it covers, in order, where there are more than one. */
  readonly nodes: readonly Text[] | null;
  /** What is painted of it. */
  readonly painted: readonly StaticRange[];
}

/** A term found on the page: where, and which. Where it stands may change with the page: `Marks` alone moves it. */
export interface Mark extends Place {
  readonly term: string;
  /** Whether it is in words that every reader knows. */
  readonly isEveryday: boolean;
  /** Whether its text is shown. `Marks` alone changes it. */
  readonly isShown: boolean;
  /** How it can be painted; null while its text is not shown, and where no paint is right. `Marks` alone changes it. */
  readonly paintKind: PaintKind | null;
  /** Whether it is painted, or about to be. `Marks` alone changes it. */
  readonly isPainted: boolean;
}

/** The place of words from an offset in one text node to an offset in the same or a later one. */
export function placeOn(nodes: readonly Text[], startOffset: number, endOffset: number): Place {
  const node = nodes[0] as Text;
  const endContainer = nodes.at(-1) as Text;
  const range = new StaticRange({ startContainer: node, startOffset, endContainer, endOffset });
  if (nodes.length === 1) return { range, node, nodes: null, painted: [range] };
  return { range, node, nodes, painted: paintedRanges(nodes, range) };
}

/** The text nodes that a mark covers, in order. */
export function nodesOf({ nodes, node }: Place): readonly Text[] {
  return nodes ?? [node];
}

/** Whether a mark's text is still part of the page. */
export function isAttached(mark: Place): boolean {
  return nodesOf(mark).every((node) => node.isConnected);
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
