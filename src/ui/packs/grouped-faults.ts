import type { Say } from '@/core/messages/say';
import type { PackFileFault } from '@/core/pack-file/pack-file-fault';
import { sayFileFault } from './fault-texts';

/** Faults of one kind, as sentences with their places. */
interface FaultGroup {
  kind: string;
  rows: string[];
}

/** The faults of a file by their kinds, in the order in which each kind is first met. */
export function groupedFaults(say: Say, faults: readonly PackFileFault[]): FaultGroup[] {
  const groups = new Map<string, string[]>();
  for (const fault of faults) {
    const { kind, line, column } = fault;
    const row = say('glossaries_at', { line, column, fault: sayFileFault(say, fault) });
    const rows = groups.get(kind);
    if (rows) rows.push(row);
    else groups.set(kind, [row]);
  }
  return [...groups].map(([kind, rows]) => ({ kind, rows }));
}
