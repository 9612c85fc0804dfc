import type { PackFault } from './pack-fault';
import type { PlainTerm } from './plain-term';

/** The groups that guards name and that do not exist. */
export function groupFaults(
  terms: readonly Pick<PlainTerm, 'id' | 'guards'>[],
  groupNames: Iterable<string>,
): PackFault[] {
  const known = new Set(Array.from(groupNames, (name) => `@${name}`));
  return terms.flatMap(({ id, guards }) => {
    const lists = guards.flatMap(({ when, ...conditions }) => Object.values(conditions));
    const named = lists
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .flatMap((phrase) => phrase.split(/\s+/))
      .filter((word) => word.startsWith('@'));
    const unknown = [...new Set(named)].filter((group) => !known.has(group));
    return unknown.map((words): PackFault => ({ kind: 'unknown-group', term: id, words }));
  });
}
