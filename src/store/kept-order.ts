/** The key under which the order of packs is kept. */
export const ORDER = 'order';

/** The order that was kept, as far as it is one. */
export function readOrder(kept: unknown): string[] {
  return Array.isArray(kept) ? kept.map(String) : [];
}
