import type { Settings } from '@/core/settings/settings';

/** Which packs there are to search: those of one's own by what stands for them, without those that are off. */
export type PackChoice = Pick<Settings, 'packsOff' | 'ownPacks'>;

/** Makes something for these packs, when it is first asked for, when packs change, and anew where it could not be made. */
export function madeForPacks<T>(
  settings: () => Promise<Settings>,
  make: (choice: PackChoice) => T | Promise<T>,
): () => Promise<T> {
  let made: { key: string; thing: Promise<T> } | null = null;
  return async () => {
    const { packsOff, ownPacks } = await settings();
    const key = JSON.stringify([ownPacks, packsOff.toSorted()]);
    if (made?.key !== key) {
      const thing = Promise.resolve({ packsOff, ownPacks }).then(make);
      made = { key, thing };
      thing.catch(() => {
        if (made?.thing === thing) made = null;
      });
    }
    return made.thing;
  };
}
