import { isIdPart } from '../glossary/term-id';
import type { PackFault } from './pack-fault';

/** The ids of terms that name none, or more than one. */
export function idFaults(terms: readonly { id: string }[]): PackFault[] {
  const seen = new Set<string>();
  const faults: PackFault[] = [];
  for (const { id } of terms) {
    if (!isIdPart(id)) faults.push({ kind: 'bad-id', term: id, words: id });
    else if (seen.has(id)) faults.push({ kind: 'repeated-id', term: id, words: id });
    seen.add(id);
  }
  return faults;
}
