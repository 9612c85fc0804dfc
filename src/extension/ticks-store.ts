import { browser } from '#imports';
import { readTicks, type Ticks } from '@/core/ticks';

const KEY = 'ticks';

/** The ticks of this browser session; they live in memory and end with the browser. */
export async function loadTicks(): Promise<Ticks> {
  return readTicks((await browser.storage.session.get(KEY))[KEY]);
}

/** Keeps ticks until the browser closes; nothing is written to disk. */
export async function saveTicks(ticks: Ticks): Promise<void> {
  await browser.storage.session.set({ [KEY]: ticks });
}

/** Calls back with the ticks whenever another window of ours changes them, until the signal aborts. */
export function watchTicks(onChange: (ticks: Ticks) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(readTicks(changes[KEY]?.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(listener),
  );
}
