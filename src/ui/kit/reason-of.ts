import type { MessageKey } from '@/core/messages/message-key';
import type { PackJobFaultReason } from '@/core/own-pack/pack-job';

/** What people are told of each reason why something could not be done. */
export const REASON_TEXTS: Record<PackJobFaultReason, MessageKey> = {
  full: 'glossaries_reason_full',
  newer: 'glossaries_reason_newer',
  unavailable: 'glossaries_reason_unavailable',
  missing: 'glossaries_reason_missing',
  damaged: 'glossaries_reason_damaged',
  cancelled: 'glossaries_reason_cancelled',
  unreadable: 'glossaries_reason_unreadable',
  unread: 'glossaries_reason_unread',
  refused: 'glossaries_reason_refused',
  broken: 'glossaries_reason_broken',
};

/** Why something could not be done, by the error with which it failed: that of a job, or of what keeps packs. */
export function reasonOf(error: unknown): PackJobFaultReason {
  const { reason, kind } = Object(error) as { reason?: unknown; kind?: unknown };
  const known = [reason, kind].find((it) => Object.hasOwn(REASON_TEXTS, String(it)));
  return (known ?? 'broken') as PackJobFaultReason;
}
