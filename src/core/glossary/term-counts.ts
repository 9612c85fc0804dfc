/** A term found on a page, and how often. Lists of these are in the order in which the terms are first read. */
export interface TermCount {
  id: string;
  count: number;
}

/** Term counts from whatever arrived or was stored: what is not one is left out. */
export function readTermCounts(value: unknown): TermCount[] {
  return Array.isArray(value) ? value.filter(isTermCount) : [];
}

function isTermCount(value: unknown): value is TermCount {
  const { id, count } = (value ?? {}) as Partial<TermCount>;
  return typeof id === 'string' && Number.isSafeInteger(count) && (count as number) > 0;
}
