import type { TierBits } from './form-tiers';

/**
 * Two words of a form by their numbers; `isFar` if up to two other words may stand between them, and the tiers of the
 * terms that are written so.
 */
export interface WordPair {
  first: number;
  second: number;
  isFar: boolean;
  tiers: TierBits;
}

const NUMBERS_PER_PAIR = 3;
const FAR = 1;

/** Writes pairs as three numbers each: the first word, the second, and in bits whether it is far, and the tiers. */
export function packPairs(pairs: readonly WordPair[]): number[] {
  return pairs.flatMap(({ first, second, isFar, tiers }) => [
    first,
    second,
    2 * tiers + (isFar ? FAR : 0),
  ]);
}

/** How many pairs there are in numbers that `packPairs` has written. */
export function countPairs({ length }: ArrayLike<number>): number {
  return length / NUMBERS_PER_PAIR;
}

/** Reads pairs that `packPairs` has written. */
export function* unpackPairs(numbers: ArrayLike<number>): Iterable<WordPair> {
  for (let i = 0; i < numbers.length; i += NUMBERS_PER_PAIR) {
    const [first, second, rest] = [numbers[i], numbers[i + 1], numbers[i + 2]] as [
      number,
      number,
      number,
    ];
    yield { first, second, isFar: (rest & FAR) !== 0, tiers: rest >> 1 };
  }
}
