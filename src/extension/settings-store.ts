import { browser } from '#imports';
import { readSettings } from '@/core/settings/read-settings';
import type { StoredItems } from '@/core/settings/setting-kinds';
import type { Settings } from '@/core/settings/settings';

/** The areas of the browser's storage that hold settings; what the second says counts before the first. */
export const SETTINGS_AREAS = ['sync', 'local'] as const;

/** What the person has chosen, on all devices where the browser syncs. To change it: `change-settings`. */
export const settingsStore = {
  /** What is chosen; as if nothing were, where the storage cannot be read. */
  async load(): Promise<Settings> {
    return readSettings(await storedAreas());
  },

  /** Calls back with the settings after each change, made in any window or on any device, until the signal aborts. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void {
    let changes = 0;
    const listener = async (_: unknown, area: string) => {
      if (!(SETTINGS_AREAS as readonly string[]).includes(area)) return;
      const change = ++changes;
      const settings = await settingsStore.load();
      // Of changes in quick succession only the last is told of: what was read for the others is old.
      if (change === changes && !signal.aborted) onChange(settings);
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  },
};

/** What each area holds; nothing where it cannot be read. */
export function storedAreas(): Promise<StoredItems[]> {
  return Promise.all(
    SETTINGS_AREAS.map(async (area) => {
      try {
        return await browser.storage[area].get(null);
      } catch {
        return {};
      }
    }),
  );
}
