import { type CompiledPack, PACK_FORMAT } from './compiled-pack';
import { countWords } from './count-words';
import type { Numbers } from './numbers';
import { isLastArc } from './packed-automaton';
import { countPairs } from './word-pair';

/** Why a compiled pack is of no use: another version made it, or it is damaged. */
export type CompiledPackFault = 'other-format' | 'damaged';

/** What keeps a finder from using what was kept as a compiled pack; null where nothing does. */
export function compiledPackFault(value: unknown, id: string): CompiledPackFault | null {
  const pack = Object(value) as Partial<CompiledPack>;
  if (Number.isSafeInteger(pack.format) && pack.format !== PACK_FORMAT) return 'other-format';
  try {
    return pack.id === id && isSound(value as CompiledPack) ? null : 'damaged';
  } catch {
    // Something is not there at all.
    return 'damaged';
  }
}

/** Whether all lists are there and as long as one another wants, so that none is read past its end. */
function isSound(pack: CompiledPack): boolean {
  const { language, terms, tiers, words, openings, alone, pairs, automaton, exact } = pack;
  const { labels, targets } = automaton;
  const count = countWords(words);
  const lists = [alone, pairs, labels, targets, exact.terms];
  return (
    typeof language === 'string' &&
    lists.every((list) => list instanceof Uint32Array) &&
    [pack.everyday, pack.guards, pack.wordGroups, terms, tiers].every(Array.isArray) &&
    tiers.length === terms.length &&
    alone.length === count &&
    openings <= count &&
    openings <= labels.length &&
    Number.isInteger(countPairs(pairs)) &&
    exact.forms.length === exact.terms.length &&
    targets.length === labels.length &&
    endsWell(labels) &&
    every(targets, (target) => target < labels.length)
  );
}

function endsWell(labels: Numbers): boolean {
  return labels.length === 0 || isLastArc(labels[labels.length - 1] as number);
}

function every(numbers: Numbers, holds: (number: number) => boolean): boolean {
  for (let i = 0; i < numbers.length; i++) if (!holds(numbers[i] as number)) return false;
  return true;
}
