import type { PackInfo } from '@/core/own-pack/kept-pack';
import { infoFault } from './info-fault';
import { StoreFault } from './store-fault';

/** The info kept for a pack. Throws a `StoreFault` where there is none, or it is damaged or newer. */
export function knownInfo(kept: unknown, id: string): PackInfo {
  if (kept === undefined) throw new StoreFault('missing');
  const fault = infoFault(kept, id);
  if (fault) throw new StoreFault(fault);
  return kept as PackInfo;
}
