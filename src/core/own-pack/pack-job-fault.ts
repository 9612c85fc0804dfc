import type { PackFault } from '../compile/pack-fault';
import type { PackJobFaultReason, UnreadFile } from './pack-job';

/** Says why a pack was not kept. Whatever was kept before is as it was. */
export class PackJobFault extends Error {
  readonly reason: PackJobFaultReason;
  /** What is wrong with its terms, where it was refused for that. */
  readonly faults: readonly PackFault[];
  /** What is wrong with its file, where that is no pack. */
  readonly unread: UnreadFile | null;

  constructor(
    reason: PackJobFaultReason,
    faults: readonly PackFault[] = [],
    unread: UnreadFile | null = null,
  ) {
    super(`The pack was not kept: ${reason}`);
    this.reason = reason;
    this.faults = faults;
    this.unread = unread;
  }
}
