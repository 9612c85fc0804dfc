import { browser } from '#imports';
import type { Settings } from '@/core/settings/settings';
import { SETTINGS_AREAS, settingsStore } from './settings-store';

/**
 * Makes what gives the settings as they are just then: they are read when first asked for, and after each change. A
 * page that has heard of a change is answered by what it changed to.
 */
export function currentSettings(): () => Promise<Settings> {
  let settings: Promise<Settings> | null = null;
  const forget = () => {
    settings = null;
  };
  // Heard area by area: what is written to the others would wake the background for nothing.
  for (const area of SETTINGS_AREAS) browser.storage[area].onChanged.addListener(forget);
  return () => {
    settings ??= settingsStore.load();
    return settings;
  };
}
