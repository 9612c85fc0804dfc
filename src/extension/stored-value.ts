import { browser } from '#imports';

/** A value that is kept under one key of the browser's storage, and read back with care. */
export interface StoredValue<T> {
  /** What is stored, as `read` understands it; as if nothing were, where the storage cannot be read. */
  load(): Promise<T>;
  /** Keeps the value beside what another version of the extension has stored with it. Fails where it cannot be kept. */
  save(value: T): Promise<void>;
  /** Calls back whenever the value changes, from any window of ours, until the signal aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** Makes a stored value: `local` stays on this device, `session` in memory until the browser closes. */
export function storedValue<T extends object>(
  area: 'local' | 'session',
  key: string,
  read: (stored: unknown) => T,
): StoredValue<T> {
  const stored = async (): Promise<unknown> => {
    try {
      return (await browser.storage[area].get(key))[key];
    } catch {
      return undefined;
    }
  };
  return {
    load: async () => read(await stored()),
    async save(value) {
      const before = await stored();
      const isObject = typeof before === 'object' && !Array.isArray(before);
      await browser.storage[area].set({ [key]: { ...(isObject && before), ...value } });
    },
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
