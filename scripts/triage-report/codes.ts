import type { Checklist } from '../../src/core/checklist/checklist';

/** A code for each item that says nothing of what it leads to, by its id. */
export function codesOf({ items }: Pick<Checklist, 'items'>): Map<string, string> {
  return new Map(items.map(({ id }, index) => [id, `L${String(index + 1).padStart(2, '0')}`]));
}
