/** The name of our highlight in the page's registry that `open-highlight.css` paints. */
const HIGHLIGHT = 'healthgloss-open';

/** Paints a range as the one that the open card explains; null for none. */
export function emphasise(range: AbstractRange | null): void {
  if (range === null) CSS.highlights.delete(HIGHLIGHT);
  else if (!CSS.highlights.get(HIGHLIGHT)?.has(range)) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  }
}
