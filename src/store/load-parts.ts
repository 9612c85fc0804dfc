import type { PackInfo } from '@/core/own-pack/kept-pack';
import { packOrder } from '@/core/own-pack/pack-order';
import type { Database } from './database';
import { infoFault } from './info-fault';
import { ORDER, readOrder } from './kept-order';
import { resultOf } from './requests';

/** One part of each pack, whatever was found there. */
export interface LoadedParts {
  packs: { info: PackInfo; part: unknown }[];
  /** All packs, bundled ones too, in the order in which their definitions are preferred. */
  order: string[];
}

/** Loads one part of the packs that are on; those of which nothing certain is known are left out. */
export function loadParts(
  database: Database,
  name: 'compiled' | 'lookUps',
  packsOff: readonly string[],
): Promise<LoadedParts> {
  return database.read(['infos', 'orders', name], async (part) => {
    const [ids, infos, order] = await Promise.all([
      resultOf(part('infos').getAllKeys()),
      resultOf<unknown[]>(part('infos').getAll()),
      resultOf<unknown>(part('orders').get(ORDER)),
    ]);
    const kept = infos.filter((info, i): info is PackInfo => {
      const id = String(ids[i]);
      const isSound = infoFault(info, id) === null && !(info as PackInfo).deletedAt;
      return isSound && !packsOff.includes(id);
    });
    kept.sort((one, other) => one.keptAt - other.keptAt);
    const packs = kept.map(async (info) => ({
      info,
      // What the browser itself cannot read is lost alone.
      part: await resultOf<unknown>(part(name).get(info.id)).catch(() => undefined),
    }));
    const own = kept.map(({ id }) => id);
    return { packs: await Promise.all(packs), order: packOrder(readOrder(order), own) };
  });
}
