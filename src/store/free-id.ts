import { ownPackId } from '@/core/own-pack/own-pack-id';
import type { PackStore } from './pack-store';

/** The first id that no pack has, made of this one; those that were deleted, or are damaged, have theirs still. */
export async function freeId(wanted: string, store: PackStore): Promise<string> {
  const { packs, deleted, damaged } = await store.list();
  const taken = new Set([...packs, ...deleted, ...damaged].map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(ownPackId(id)); number++) id = `${wanted}-${number}`;
  return id;
}
