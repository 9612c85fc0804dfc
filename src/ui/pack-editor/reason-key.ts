import type { MessageKey } from '@/core/messages/message-key';
import type { PackJobFaultReason } from '@/core/own-pack/pack-job';

const REASONS: Record<PackJobFaultReason, MessageKey> = {
  full: 'write_fault_full',
  newer: 'write_fault_newer',
  unavailable: 'write_fault_unavailable',
  missing: 'write_fault_missing',
  damaged: 'write_fault_damaged',
  cancelled: 'write_fault_cancelled',
  refused: 'write_fault_refused',
  broken: 'write_fault_broken',
  // Only files can be so, and none is read here.
  unread: 'write_fault_broken',
  unreadable: 'write_fault_broken',
};

/** Why a glossary cannot be opened or saved, in a sentence. */
export function reasonKey(reason: PackJobFaultReason): MessageKey {
  return REASONS[reason];
}
