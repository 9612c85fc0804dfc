import type { PackInfo } from '@/core/own-pack/kept-pack';
import { changedPack, type PackChange, writtenIds } from '@/core/own-pack/pack-change';
import type { MadePackJob } from '@/core/own-pack/pack-job';
import type { WholePack } from '@/core/pack-file/pack-file';
import type { Replaced } from './change-packs';
import { freeId } from './free-id';
import type { PackStore } from './pack-store';
import { StoreFault } from './store-fault';

/** A pack to be made ready. */
export interface MadePack {
  pack: WholePack;
  /** When it was begun or imported, in milliseconds of the clock: a change leaves it in its place among others. */
  keptAt: number;
  replaced: Replaced;
  /** The ids of the terms that a change has written. */
  written: ReadonlySet<string>;
}

/** The pack that a job is about. Fails with a `StoreFault` where it is to be changed, and is missing or damaged. */
export async function packOfJob(job: MadePackJob, store: PackStore): Promise<MadePack> {
  if ('pack' in job) return asIs(job.pack);
  if ('begun' in job) {
    const begun = { ...job.begun, id: await freeId(job.begun.id, store) };
    return made(begun, job.change, null);
  }
  const { info, pack } = await store.loadToChange(job.changed);
  if (info.deletedAt !== undefined) throw new StoreFault('missing');
  return made(pack, job.change, info);
}

/** A pack to be kept as it was written. */
export function asIs(pack: WholePack): MadePack {
  return { pack, keptAt: Date.now(), replaced: undefined, written: new Set() };
}

function made(before: WholePack, change: PackChange, replaced: PackInfo | null): MadePack {
  const pack = changedPack(before, change);
  const keptAt = replaced?.keptAt ?? Date.now();
  return { pack, keptAt, replaced, written: writtenIds(before, pack, change) };
}
