import { browser } from '#imports';
import type { Settings } from '@/core/settings/settings';
import { settingsStore } from './settings-store';

/**
 * Makes what gives the settings as they are just then: they are read when first asked for, and after each change. A
 * page that has heard of a change is answered by what it changed to.
 */
export function currentSettings(): () => Promise<Settings> {
  let settings: Promise<Settings> | null = null;
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'session') settings = null;
  });
  return () => {
    settings ??= settingsStore.load();
    return settings;
  };
}
