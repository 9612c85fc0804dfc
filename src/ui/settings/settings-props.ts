import type { Settings } from '@/core/settings/settings';

/** What whoever shows settings is given: what is chosen, and how to change it. */
export interface SettingsProps {
  settings: Settings;
  /** Takes a change of the latest settings, which may be newer than those shown. */
  onSettings(change: (latest: Settings) => Settings): void;
}
