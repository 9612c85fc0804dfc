import type { Settings } from '@/core/settings/settings';

/** Makes something for the packs that are off, when it is first asked for and when other packs are. */
export function madeForPacks<T>(
  settings: () => Promise<Settings>,
  make: (packsOff: readonly string[]) => T,
): () => Promise<T> {
  let made: { key: string; thing: T } | null = null;
  return async () => {
    const { packsOff } = await settings();
    const key = packsOff.toSorted().join();
    if (made?.key !== key) made = { key, thing: make(packsOff) };
    return made.thing;
  };
}
