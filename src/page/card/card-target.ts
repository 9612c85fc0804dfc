/**
 * What a card opens on: a mark, a selection, an element of our own pages. The card compares targets with `===`, so
 * what is the same to a reader must be the same object.
 */
export interface CardTarget {
  /** The id of the term that the card explains. */
  readonly term: string;
  /** A node of it. The card goes into the same layer: the page, or the dialog or popover around the node. */
  readonly node: Node;
  /** What is painted as explained while the card is open; null for nothing. */
  readonly emphasis: StaticRange | null;
  /** The words as they are written there. */
  words(): string;
  /** Where it is now: a rectangle for each line, in CSS px of the viewport. Empty where it is not shown. */
  rects(): readonly DOMRect[];
  /** Whether it is still on the page. */
  isThere(): boolean;
}
