import type { KeptPack } from '@/core/own-pack/kept-pack';
import type { WholePack } from '@/core/pack-file/pack-file';
import {
  changeInfo,
  forgetDeleted,
  forgetPack,
  type Replaced,
  saveOrder,
  savePack,
} from './change-packs';
import { Database } from './database';
import { listPacks } from './list-packs';
import { loadOutline } from './load-outline';
import { loadPack } from './load-pack';
import { loadParts } from './load-parts';
import { loadTerms } from './load-terms';
import { type MadeOfTerms, renewPack } from './renew-pack';

/**
 * The packs of one's own, kept on this device. Each change is made as a whole or not at all. What cannot be done fails with a
 * `StoreFault`.
 */
export function createPackStore(factory: IDBFactory) {
  const database = new Database(factory);
  return {
    /** What is kept, what of it is damaged, and in which order packs are preferred. */
    list: () => listPacks(database),
    /**
     * Keeps a pack, in the place of one with its id, unless `signal` aborts before that is done; gives false where that is not
     * what it was to replace.
     */
    save: (pack: KeptPack, signal?: AbortSignal, replaced?: Replaced) =>
      savePack(database, pack, signal, replaced),
    /** Gives a pack another name. */
    rename: (id: string, name: string) => changeInfo(database, id, (info) => ({ ...info, name })),
    /** Keeps the order of all packs, bundled ones among them. */
    reorder: (order: readonly string[]) => saveOrder(database, order),
    /** Deletes a pack, which can be restored until what is deleted is forgotten. */
    remove: (id: string) =>
      changeInfo(database, id, (info) => ({ ...info, deletedAt: Date.now() })),
    /** Has back a pack that was deleted. */
    restore: (id: string) => changeInfo(database, id, ({ deletedAt, ...info }) => info),
    /** Removes for good a pack that is damaged. */
    forget: (id: string) => forgetPack(database, id),
    /** Removes for good what was deleted before a time. */
    forgetDeleted: (before: number) => forgetDeleted(database, before),
    /** A pack as it was written. */
    load: async (id: string) => (await loadPack(database, id)).pack,
    /** The same with what is known of it, by which it is saved once it is changed. */
    loadToChange: (id: string) => loadPack(database, id),
    /** Has what is made of the terms of a pack made anew, and keeps it. */
    renew: (id: string, make: (pack: WholePack) => MadeOfTerms) => renewPack(database, id, make),
    /** What the terms of a pack are called and looked up by. */
    loadOutline: (id: string) => loadOutline(database, id),
    /** Terms by their whole ids, and what is known of their packs. */
    loadTerms: (ids: readonly string[]) => loadTerms(database, ids),
    /** What finding the terms of the packs that are on takes, to be checked before it is used. */
    loadCompiled: (packsOff: readonly string[]) => loadParts(database, 'compiled', packsOff),
    /** What looking up their terms takes, to be checked too. */
    loadLookUps: (packsOff: readonly string[]) => loadParts(database, 'lookUps', packsOff),
  };
}

/** What `createPackStore` makes. */
export type PackStore = ReturnType<typeof createPackStore>;
