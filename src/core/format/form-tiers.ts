import type { Tier } from '../glossary/entry';

/** Tiers as bits: several may be meant at once. */
export type TierBits = number;

const TIERS: readonly Tier[] = ['A', 'B', 'C'];

/** The tiers that are marked unless others are asked for. */
export const SHIPPED_TIERS: readonly Tier[] = ['A', 'B'];

/** The bits of these tiers. */
export function tierBits(tiers: Iterable<Tier>): TierBits {
  let bits = 0;
  for (const tier of tiers) bits |= 1 << TIERS.indexOf(tier);
  return bits;
}

/** Puts two sets of tiers into one number: those of the terms of which a word is a form in any case, and with a capital. */
export function packAlone(anyCase: TierBits, withCapital: TierBits): number {
  return anyCase | (withCapital << TIERS.length);
}

/** Whether a number made by `packAlone` says that a word is a form of one of these tiers in any case. */
export function isAlone(packed: number, tiers: TierBits): boolean {
  return (packed & tiers) !== 0;
}

/** Whether it says so of the word with a capital. */
export function isAloneWithCapital(packed: number, tiers: TierBits): boolean {
  return (packed & (tiers << TIERS.length)) !== 0;
}
