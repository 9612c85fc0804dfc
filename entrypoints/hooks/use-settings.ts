import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import { changeSettings } from '@/extension/change-settings';
import { settingsStore } from '@/extension/settings-store';

/** The settings, as they change in any window; how to change them; and whether the last change could be kept. */
export function useSettings(stored: Settings) {
  const [settings, setSettings] = useState(stored);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    settingsStore.watch(setSettings, controller.signal);
    return () => controller.abort();
  }, []);
  const onSettings = async (change: (settings: Settings) => Settings) => {
    setSettings(change);
    try {
      await changeSettings(change);
      setIsKept(true);
    } catch {
      // A switch must not say what is not so.
      setSettings(await settingsStore.load());
      setIsKept(false);
    }
  };
  return { settings, onSettings, isKept };
}
