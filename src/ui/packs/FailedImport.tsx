import { useEffect, useRef } from 'preact/hooks';
import { PackJobFault } from '@/core/own-pack/pack-job-fault';
import { REASON_TEXTS, reasonOf } from '../kit/reason-of';
import { useSay } from '../kit/say-context';
import { FoldedList } from './FoldedList';
import { sayTermFault } from './fault-texts';
import { groupedFaults } from './grouped-faults';

export interface FailedImportProps {
  /** Empty for a text that was pasted. */
  fileName: string;
  error: unknown;
}

/** Why nothing was taken of a file: in one sentence, or each fault with its place. */
export function FailedImport({ fileName, error }: FailedImportProps) {
  const say = useSay();
  const reason = reasonOf(error);
  const { faults = [], unread = null } = error instanceof PackJobFault ? error : {};
  const first = useRef<HTMLParagraphElement>(null);
  // What had the focus is gone, and this is to be heard.
  useEffect(() => first.current?.focus(), []);
  const groups = groupedFaults(say, unread?.faults ?? []);
  const unlisted = unread ? unread.faultCount - unread.faults.length : 0;
  return (
    <div class="pack-failed">
      <p class="said" ref={first} tabIndex={-1}>
        {reason !== 'unread' && say(REASON_TEXTS[reason])}
        {reason === 'unread' &&
          (fileName
            ? say('file_nothing_taken', { file: fileName })
            : say('glossaries_unread_text'))}
      </p>
      <FoldedList rows={faults.map((fault) => sayTermFault(say, fault))} />
      {groups.map(({ kind, rows }) => (
        <FoldedList key={kind} rows={rows} />
      ))}
      {unlisted > 0 && <p>{say.count('glossaries_unlisted', unlisted)}</p>}
    </div>
  );
}
