import { browser } from '#imports';

/** A value that is kept under one key of the browser's storage, and read back with care. */
export interface StoredValue<T> {
  /** What is stored, as `read` understands it. */
  load(): Promise<T>;
  save(value: T): Promise<void>;
  /** Calls back whenever the value changes, from any window of ours, until the signal aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** Makes a stored value: `local` stays on this device, `session` in memory until the browser closes. */
export function storedValue<T>(
  area: 'local' | 'session',
  key: string,
  read: (stored: unknown) => T,
): StoredValue<T> {
  return {
    load: async () => read((await browser.storage[area].get(key))[key]),
    save: (value) => browser.storage[area].set({ [key]: value }),
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (key in changes) onChange(read(changes[key]?.newValue));
      };
      const { onChanged } = browser.storage[area];
      onChanged.addListener(listener);
      signal.addEventListener('abort', () => onChanged.removeListener(listener));
    },
  };
}
