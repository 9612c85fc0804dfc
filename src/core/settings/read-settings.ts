import { migrate } from './migrations';
import type { SettingKind, StoredItems } from './setting-kinds';
import { SETTINGS, type Settings } from './settings';

const ROWS = Object.entries(SETTINGS) as [keyof Settings, SettingKind<Settings[keyof Settings]>][];

/**
 * The settings from whatever areas of storage hold; a later area counts before an earlier. What cannot be understood
 * is passed over: only the setting that it belongs to has its default then.
 */
export function readSettings(areas: readonly StoredItems[]): Settings {
  const items = migrate(areas);
  return Object.fromEntries(ROWS.map(([name, kind]) => [name, kind.read(items, name)])) as Settings;
}

/** The items that hold these settings. */
export function itemsOf(settings: Settings): StoredItems {
  return Object.assign({}, ...ROWS.map(([name, kind]) => kind.itemsOf(settings[name], name)));
}
