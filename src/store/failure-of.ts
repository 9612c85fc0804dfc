import type { PackReport } from '@/core/own-pack/pack-job';
import { asStoreFault, StoreFault } from './store-fault';

/** What a job says of an error that ended it: that of a browser which keeps nothing, or else one of our own. */
export function failureOf(error: unknown): PackReport {
  const isOfStore = error instanceof StoreFault || error instanceof DOMException;
  return { says: 'failed', reason: isOfStore ? asStoreFault(error).kind : 'broken' };
}
