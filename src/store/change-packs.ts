import type { KeptPack, PackInfo } from '@/core/own-pack/kept-pack';
import type { Database, Parts } from './database';
import { infoFault } from './info-fault';
import { ORDER } from './kept-order';
import { knownInfo } from './known-info';
import { chunksOf } from './ranges';
import { resultOf } from './requests';
import { StoreFault } from './store-fault';

/** What a pack is to replace: one of which this was known, nothing (null), or whatever has its id by then (undefined). */
export type Replaced = PackInfo | null | undefined;

/**
 * Keeps a pack, in the place of one with its id; gives false where that is not what it was to replace. Then, where this
 * fails, and where `signal` aborts before it is written, all is as it was.
 */
export async function savePack(
  database: Database,
  pack: KeptPack,
  signal?: AbortSignal,
  replaced?: Replaced,
): Promise<boolean> {
  const { info, compiled, lookUp, chunks } = pack;
  let isAsExpected = true;
  await database.change(async (part) => {
    const before: unknown = await resultOf(part('infos').get(info.id));
    if (infoFault(before, info.id) === 'newer') throw new StoreFault('newer');
    isAsExpected = replaced === undefined || isSame(before ?? null, replaced);
    if (!isAsExpected) return;
    const saves = (Number(Object(before).saves) || 0) + 1;
    removeParts(part, info.id);
    for (const chunk of chunks) part('chunks').put(chunk);
    part('compiled').put(compiled, info.id);
    part('lookUps').put(lookUp, info.id);
    part('infos').put({ ...info, saves }, info.id);
  }, signal);
  return isAsExpected;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Changes what is known of a pack. */
export function changeInfo(
  database: Database,
  id: string,
  change: (info: PackInfo) => PackInfo,
): Promise<void> {
  return database.change(async (part) => {
    const info = knownInfo(await resultOf<unknown>(part('infos').get(id)), id);
    part('infos').put(change(info), id);
  });
}

/** Keeps the order in which the definitions of packs are preferred, bundled ones among them. */
export function saveOrder(database: Database, order: readonly string[]): Promise<void> {
  return database.change((part) => {
    part('orders').put([...order], ORDER);
  });
}

/** Removes all that is kept of a pack, whatever state it is in. */
export function forgetPack(database: Database, id: string): Promise<void> {
  return database.change((part) => removeParts(part, id));
}

/** Removes the packs that were deleted before a time, in milliseconds of the clock. */
export function forgetDeleted(database: Database, before: number): Promise<void> {
  return database.change(async (part) => {
    const infos = await resultOf<unknown[]>(part('infos').getAll());
    for (const info of infos) {
      const { id, deletedAt } = Object(info) as Partial<PackInfo>;
      if (typeof id === 'string' && Number(deletedAt) < before) removeParts(part, id);
    }
  });
}

function removeParts(part: Parts, id: string): void {
  part('chunks').delete(chunksOf(id));
  for (const each of ['compiled', 'lookUps', 'infos'] as const) part(each).delete(id);
}
