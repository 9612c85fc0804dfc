import { expect, it } from 'vitest';
import { packPairs, unpackPairs } from '@/core/format/word-pair';

it('reads the pairs that it wrote', () => {
  const pairs = [
    { first: 1, second: 70_000, isFar: false, tiers: 0b101 },
    { first: 70_000, second: 2, isFar: true, tiers: 0b010 },
  ];
  expect([...unpackPairs(packPairs(pairs))]).toEqual(pairs);
});
