/** A term found on a page, and how often, in the order of first appearance. */
export interface TermCount {
  id: string;
  count: number;
}

/** Each term once, in order of first appearance, with how often it appears. */
export function countTerms(terms: Iterable<string>): TermCount[] {
  const counts = new Map<string, number>();
  for (const id of terms) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, count }));
}

/** Term counts from whatever arrived or was stored: what is not one is left out. */
export function readTermCounts(value: unknown): TermCount[] {
  return Array.isArray(value) ? value.filter(isTermCount) : [];
}

function isTermCount(value: unknown): value is TermCount {
  const { id, count } = (value ?? {}) as Partial<TermCount>;
  return typeof id === 'string' && Number.isSafeInteger(count) && (count as number) > 0;
}
