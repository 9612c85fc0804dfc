import type { Checklist } from '../../src/core/checklist/checklist';

/** A code for each item, by its id. It says nothing of what the item leads to: the codes follow the alphabet of the labels. */
export function codesOf({ items }: Pick<Checklist, 'items'>): Map<string, string> {
  const byLabel = [...items].sort((one, other) => (one.label < other.label ? -1 : 1));
  return new Map(byLabel.map(({ id }, index) => [id, `L${String(index + 1).padStart(2, '0')}`]));
}
