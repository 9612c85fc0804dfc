import { migrate, versionToStore } from './migrations';
import { itemsOf, readSettings } from './read-settings';
import type { StoredItems } from './setting-kinds';
import type { Settings } from './settings';

/** The items to write and the keys to remove, for the storage to hold other settings than it does. */
export interface StoredChange {
  readonly set: StoredItems;
  readonly remove: readonly string[];
  /** To be written as the item `version` of whatever area the items are written to. */
  readonly version: number;
}

/**
 * What a change of the settings writes, given what areas of storage hold: the items that differ and no others, so
 * that what newer versions stored stays. Null where none differs.
 */
export function changeStored(
  areas: readonly StoredItems[],
  change: (settings: Settings) => Settings,
): StoredChange | null {
  const settings = readSettings(areas);
  const before = itemsOf(settings);
  const after = itemsOf(change(settings));
  const stored: StoredItems = Object.assign({}, ...areas);
  const others = without(migrate(areas), missing(before, after));
  const wanted = { ...others, ...differing(after, before) };

  const set = differing(wanted, stored);
  const remove = missing(stored, wanted);
  if (Object.keys(set).length === 0 && remove.length === 0) return null;
  return { set, remove, version: versionToStore(areas) };
}

function missing(from: StoredItems, items: StoredItems): string[] {
  return Object.keys(from).filter((key) => !(key in items));
}

function differing(items: StoredItems, from: StoredItems): StoredItems {
  return Object.fromEntries(Object.entries(items).filter(([key, value]) => value !== from[key]));
}

function without(items: StoredItems, keys: readonly string[]): StoredItems {
  return Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
}
