import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { DamagedPack, KeptPacks } from '@/core/own-pack/kept-packs';
import { packOrder } from '@/core/own-pack/pack-order';
import type { Database, Parts } from './database';
import { infoFault } from './info-fault';
import { ORDER, readOrder } from './kept-order';
import { chunksOf } from './ranges';
import { resultOf } from './requests';

/** Lists what is kept. Of the terms only the number of chunks is checked; whether they are sound shows when they are loaded. */
export function listPacks(database: Database): Promise<KeptPacks> {
  return database.read(['infos', 'compiled', 'chunks', 'orders'], async (part) => {
    const [ids, infos, compiled, order] = await Promise.all([
      resultOf(part('infos').getAllKeys()),
      resultOf<unknown[]>(part('infos').getAll()),
      resultOf(part('compiled').getAllKeys()),
      resultOf<unknown>(part('orders').get(ORDER)),
    ]);
    const kept: PackInfo[] = [];
    const lost = compiled.filter((id) => !ids.includes(id)).map(String);
    const damaged = lost.map((id): DamagedPack => ({ id, name: id, reason: 'damaged' }));
    const judged = infos.map(async (info, i) => {
      const id = String(ids[i]);
      const reason =
        infoFault(info, id) ?? ((await isWhole(info as PackInfo, part)) ? null : 'damaged');
      if (reason) damaged.push({ id, name: nameOf(info) ?? id, reason });
      else kept.push(info as PackInfo);
    });
    await Promise.all(judged);
    kept.sort((one, other) => one.keptAt - other.keptAt);
    const isDeleted = ({ deletedAt }: PackInfo) => deletedAt !== undefined;
    return {
      packs: kept.filter((info) => !isDeleted(info)),
      deleted: kept.filter(isDeleted),
      damaged,
      order: packOrder(
        readOrder(order),
        kept.map(({ id }) => id),
      ),
    };
  });
}

async function isWhole({ id, chunkCount }: PackInfo, part: Parts): Promise<boolean> {
  return (await resultOf(part('chunks').count(chunksOf(id)))) === chunkCount;
}

function nameOf(info: unknown): string | null {
  const { name } = Object(info) as Partial<PackInfo>;
  return typeof name === 'string' && name !== '' ? name : null;
}
