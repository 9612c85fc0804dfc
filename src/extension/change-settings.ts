import { browser } from '#imports';
import { changeStored, type StoredChange } from '@/core/settings/change-stored';
import type { Settings } from '@/core/settings/settings';
import { inTurn } from './in-turn';
import { storedAreas } from './settings-store';

const next = inTurn();

/**
 * Changes the settings, as they are when the turn comes. Fails where the change cannot be kept.
 *
 * Each choice is an item of its own, and only items that change are written: windows and devices that change
 * different things lose nothing of one another's. They are synced. Where that fails (512 items or 100 kB are there
 * already, the browser does not sync, or too much was written in a minute), they are kept on this device alone, and
 * count there before what is synced until they are changed once more.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return next(async () => {
    const changed = changeStored(await storedAreas(), change);
    if (changed) await write(changed);
  });
}

/** Writes what an earlier version stored the way that this one does; where that fails, the next change does. */
export async function migrateSettings(): Promise<void> {
  await changeSettings((settings) => settings).catch(() => {});
}

async function write({ set, remove, version }: StoredChange): Promise<void> {
  const { sync, local } = browser.storage;
  try {
    await sync.set({ ...set, version });
    if (remove.length > 0) await sync.remove([...remove]);
  } catch {
    // What was to be removed may be synced: `false` in its place says that it does not count here.
    const crossedOut = Object.fromEntries(remove.map((key) => [key, false]));
    await local.set({ ...set, ...crossedOut, version });
    return;
  }
  await local.remove([...Object.keys(set), ...remove]);
}
