let query: MediaQueryList | undefined;

/**
 * Whether a mark would be a block: where colours are forced, Chromium paints whatever has a highlight as if it were
 * selected, and no style sheet can have it do otherwise.
 */
export function paintsBlocks(): boolean {
  if (import.meta.env.FIREFOX) return false;
  // Not made as the script starts: most pages have nothing to paint.
  query ??= matchMedia('(forced-colors: active)');
  return query.matches;
}
