import type { StoredItems } from './setting-kinds';

/** What one version stored, as the next stores it. */
type Migration = (items: StoredItems) => StoredItems;

/** One for each earlier version, the oldest first. They stay as they are, whatever becomes of the settings. */
const MIGRATIONS: readonly Migration[] = [oneItemEach];

/**
 * What areas of storage hold together, as the current version stores it; a later area counts before an earlier.
 * Each is brought up to date by itself, for another device may have been updated before this one. What a version
 * newer than ours stored stays as it is.
 */
export function migrate(areas: readonly StoredItems[]): StoredItems {
  const current = areas.map((items) =>
    MIGRATIONS.slice(versionOf(items) - 1).reduce((older, toNext) => toNext(older), items),
  );
  return Object.assign({}, ...current);
}

/** The version to write: ours, or a newer one that an area names, on which another device relies. */
export function versionToStore(areas: readonly StoredItems[]): number {
  return Math.max(MIGRATIONS.length + 1, ...areas.map(versionOf));
}

/** The first version has no item that names it. */
function versionOf({ version }: StoredItems): number {
  return Number.isSafeInteger(version) ? Math.max(1, version as number) : 1;
}

/** Version 1 kept one object under one key: `{ version: 1, sitesOff: string[] }`. */
function oneItemEach({ settings, ...others }: StoredItems): StoredItems {
  const { sitesOff } = Object(settings) as { sitesOff?: unknown };
  const sites: unknown[] = Array.isArray(sitesOff) ? sitesOff : [];
  const items = sites
    .filter((site) => typeof site === 'string')
    .map((site) => [`sitesOff/${site}`, true]);
  return { ...Object.fromEntries(items), ...others };
}
