/** A term found on the page: where, and which. */
export interface Mark {
  readonly range: StaticRange;
  readonly term: string;
  /** The text nodes it covers, in order, where there are more than one. */
  readonly nodes: readonly Text[] | null;
  /** Whether it is painted, or about to be. `Marks` alone changes it. */
  readonly isPainted: boolean;
}

/** The text nodes that a mark covers, in order. */
export function nodesOf({ nodes, range }: Mark): readonly Node[] {
  return nodes ?? [range.startContainer];
}

/** Whether a mark's text is still part of the page. */
export function isAttached({ range }: Mark): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected;
}

const SHOWN: CheckVisibilityOptions = { visibilityProperty: true };

/** Whether a mark's text is shown: hidden neither by display or visibility nor in a closed disclosure. */
export function isShown({ range }: Mark): boolean {
  const { startContainer } = range;
  return (
    startContainer.parentElement?.checkVisibility(SHOWN) ??
    startContainer.parentNode instanceof ShadowRoot
  );
}
