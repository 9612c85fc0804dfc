import { changedPack, type PackChange, writtenIds } from '@/core/own-pack/pack-change';
import type { MadePackJob } from '@/core/own-pack/pack-job';
import type { WholePack } from '@/core/pack-file/pack-file';
import { freeId } from './free-id';
import type { PackStore } from './pack-store';
import { StoreFault } from './store-fault';

/** A pack to be made ready. */
export interface MadePack {
  pack: WholePack;
  /** When it was begun or imported, in milliseconds of the clock: a change leaves it in its place among others. */
  keptAt: number;
  /** The ids of the terms that a change has written. */
  written: ReadonlySet<string>;
}

/** The pack that a job is about. Fails with a `StoreFault` where it is to be changed, and is missing or damaged. */
export async function packOfJob(job: MadePackJob, store: PackStore): Promise<MadePack> {
  if ('pack' in job) return asIs(job.pack);
  if ('begun' in job) {
    const begun = { ...job.begun, id: await freeId(job.begun.id, store) };
    return made(begun, job.change, Date.now());
  }
  const { packs } = await store.list();
  const info = packs.find(({ id }) => id === job.changed);
  if (!info) throw new StoreFault('missing');
  return made(await store.load(job.changed), job.change, info.keptAt);
}

/** A pack to be kept as it was written. */
export function asIs(pack: WholePack): MadePack {
  return { pack, keptAt: Date.now(), written: new Set() };
}

function made(before: WholePack, change: PackChange, keptAt: number): MadePack {
  const pack = changedPack(before, change);
  return { pack, keptAt, written: writtenIds(before, pack, change) };
}
