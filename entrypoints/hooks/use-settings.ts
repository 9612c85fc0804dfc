import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import { changeSettings } from '@/extension/change-settings';
import { settingsStore } from '@/extension/settings-store';
import { showLooks } from '@/ui/kit/show-looks';

/** The settings, as they change in any window, with this page looking as they say; how to change them; and whether the last change could be kept. */
export function useSettings(stored: Settings) {
  const [settings, setSettings] = useState(stored);
  const [isKept, setIsKept] = useState(true);
  const writes = useRef(0);
  useEffect(() => {
    const controller = new AbortController();
    // Half a change of our own, written but not yet removed, is not to be shown.
    settingsStore.watch((next) => writes.current > 0 || setSettings(next), controller.signal);
    return () => controller.abort();
  }, []);
  useLayoutEffect(() => showLooks(settings), [settings]);
  const onSettings = async (change: (settings: Settings) => Settings) => {
    writes.current++;
    setSettings(change);
    const isNowKept = await isWritten(changeSettings(change));
    writes.current--;
    // A switch must not say what is not so.
    const next = await settingsStore.load();
    if (writes.current === 0) setSettings(next);
    setIsKept(isNowKept);
  };
  return { settings, onSettings, isKept };
}

function isWritten(writing: Promise<void>): Promise<boolean> {
  return writing.then(
    () => true,
    () => false,
  );
}
