import { BUNDLED_PACKS } from '../glossary/pack';

/**
 * All packs in the order in which their definitions are preferred, given the order that a person chose. Packs that it does
 * not name are put in their place: one's own before all others, bundled ones after them.
 */
export function packOrder(chosen: readonly string[], own: readonly string[]): string[] {
  const all = new Set([...own, ...BUNDLED_PACKS]);
  const known = [...new Set(chosen)].filter((id) => all.has(id));
  const isUnnamed = (id: string) => !known.includes(id);
  return [...own.filter(isUnnamed), ...known, ...BUNDLED_PACKS.filter(isUnnamed)];
}
