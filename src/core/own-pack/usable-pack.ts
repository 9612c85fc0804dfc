import { groupFaults } from '../compile/group-faults';
import type { CompiledPack } from '../format/compiled-pack';
import { compiledPackFault } from '../format/compiled-pack-fault';
import type { LanguageData } from '../glossary/language-data';

/** What was kept as a compiled pack; null where the finder of this version could not use it. */
export function usablePack(
  value: unknown,
  id: string,
  { wordGroups }: LanguageData,
): CompiledPack | null {
  if (compiledPackFault(value, id)) return null;
  const pack = value as CompiledPack;
  const terms = pack.guards.map(([term, guards]) => ({ id: String(term), guards }));
  return groupFaults(terms, Object.keys(wordGroups)).length > 0 ? null : pack;
}
