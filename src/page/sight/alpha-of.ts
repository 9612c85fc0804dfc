/** The alpha of a computed colour, from 0 to 1; those that are opaque do not say it. */
export function alphaOf(color: string): number {
  const [, alpha] = /(?:^rgba\(.*,|\/) ?([\d.]+)\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
