import type { PackFault } from '../../src/core/compile/pack-fault';
import type { Finder } from '../../src/core/find/create-finder';
import { foldWords } from '../../src/core/text/words';
import { SCALE_PACK } from './name-pack';

/** How the names of a pack fare, each in a sentence of its own. */
export interface FoundNames {
  /** How many are found as their own term, as a term of a pack before it, and as another term of the same spelling. */
  own: number;
  preferred: number;
  alike: number;
  /** Those that can never match, as the compiler has named them. */
  cannotMatch: string[];
  /** Those that could match and do not. */
  missed: string[];
}

/** Looks each name up in a plain sentence. */
export function foundNames(
  names: readonly string[],
  faults: readonly PackFault[],
  { findTerms }: Finder,
): FoundNames {
  const unmatchable = new Set(
    faults
      .filter(({ kind }) => kind === 'parted' || kind === 'no-letters')
      .map(({ words }) => words),
  );
  const folded = names.map((name) => foldWords(name).join(' '));
  const result: FoundNames = { own: 0, preferred: 0, alike: 0, cannotMatch: [], missed: [] };
  for (const [i, name] of names.entries()) {
    const before = 'They said that it is ';
    const match = findTerms(`${before}${name} and no more.`).find(
      ({ start, end }) =>
        start === before.length && foldWords(name.slice(0, end - start)).join(' ') === folded[i],
    );
    const [pack, term] = match?.term.split('/') ?? [];
    if (unmatchable.has(name)) result.cannotMatch.push(name);
    else if (pack === undefined) result.missed.push(name);
    else if (pack !== SCALE_PACK) result.preferred++;
    else if (term === String(i)) result.own++;
    else if (folded[Number(term)] === folded[i]) result.alike++;
    else result.missed.push(name);
  }
  return result;
}
