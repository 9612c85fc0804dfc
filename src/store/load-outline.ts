import { checkLookUp } from '@/core/own-pack/check-look-up';
import type { PackOutline } from '@/core/own-pack/pack-outline';
import type { Database } from './database';
import { knownInfo } from './known-info';
import { resultOf } from './requests';
import { StoreFault } from './store-fault';

/** Loads what a pack's terms are called and looked up by, without what they mean. Fails where it is missing or damaged. */
export function loadOutline(database: Database, id: string): Promise<PackOutline> {
  return database.read(['infos', 'lookUps'], async (part) => {
    const [info, kept] = await Promise.all([
      resultOf<unknown>(part('infos').get(id)),
      resultOf<unknown>(part('lookUps').get(id)),
    ]);
    const known = knownInfo(info, id);
    const lookUp = checkLookUp(kept);
    if (!lookUp) throw new StoreFault('damaged');
    return { info: known, lookUp };
  });
}
