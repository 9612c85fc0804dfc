import { SHIPPED_TIERS } from '../../src/core/format/form-tiers';
import type { Tier } from '../../src/core/glossary/entry';

const isTier = (letter: string): letter is Tier => ['A', 'B', 'C'].includes(letter);

/** The tiers that a word such as "ABC" names; those that ship where there is none. Throws on any other letter. */
export function readTiers(letters: string | undefined): readonly Tier[] {
  if (letters === undefined) return SHIPPED_TIERS;
  const tiers = [...letters.toUpperCase()];
  if (tiers.length === 0 || !tiers.every(isTier)) {
    throw new Error(`"${letters}" names no tiers: give some of the letters A, B and C.`);
  }
  return tiers;
}
