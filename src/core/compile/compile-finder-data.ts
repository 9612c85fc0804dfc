import type { FinderData } from '../find/create-finder';
import { compilePack } from './compile-pack';
import { describeFault } from './pack-fault';
import type { FinderSource } from './read-finder-source';

/** Makes what a finder takes. Throws with every fault that a pack has: what ships has none. */
export function compileFinderData({ packs, language }: FinderSource): FinderData {
  const outputs = packs.map((pack) => compilePack(pack, language));
  const faults = outputs.flatMap((output) => output.faults);
  if (faults.length > 0) throw new Error(faults.map(describeFault).join('\n'));
  return { packs: outputs.map(({ compiled }) => compiled), language };
}
