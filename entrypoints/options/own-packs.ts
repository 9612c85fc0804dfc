import type { PackJob, WriteJob } from '@/core/own-pack/pack-job';
import { tellOwnPacks } from '@/extension/tell-own-packs';
import { createPackStore } from '@/store/pack-store';
import { type PackJobOptions, type PreparedPack, preparePack } from '@/store/prepare-pack';
import { writePack } from '@/store/write-pack';
import { startPackJob } from './start-pack-job';

/** For so long a pack that was deleted can be had back. */
const DAY_MS = 24 * 60 * 60 * 1000;

const store = createPackStore(indexedDB);

/** Has each change of the store told of once it is made. */
function told<Args extends unknown[], Result>(change: (...args: Args) => Promise<Result>) {
  return async (...args: Args) => {
    const result = await change(...args);
    // The change is made, whether others can be told of it or not: `tidy` tells them too.
    await store
      .list()
      .then(tellOwnPacks)
      .catch(() => {});
    return result;
  };
}

/** What the page of options can do with packs of one's own; background and open pages hear of each change. */
export const ownPacks = {
  list: store.list,
  loadOutline: store.loadOutline,
  loadTerms: store.loadTerms,
  rename: told(store.rename),
  reorder: told(store.reorder),
  remove: told(store.remove),
  restore: told(store.restore),
  forget: told(store.forget),
  /** A kept pack as a file. */
  write: (job: WriteJob) => writePack(job, startPackJob),
  /** Makes a pack ready to be kept, which is up to whoever asked. */
  async prepare(job: PackJob, options?: PackJobOptions): Promise<PreparedPack> {
    const prepared = await preparePack(job, startPackJob, options);
    return { ...prepared, keep: told(prepared.keep) };
  },
  /** Forgets what was deleted long ago, and makes sure that all have heard of what is there, if anything ever was. */
  async tidy(wasAny: boolean): Promise<void> {
    await store.forgetDeleted(Date.now() - DAY_MS);
    const kept = await store.list();
    if (wasAny || kept.packs.length > 0) await tellOwnPacks(kept);
  },
};
