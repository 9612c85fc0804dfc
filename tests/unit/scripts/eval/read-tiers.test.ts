import { expect, it } from 'vitest';
import { readTiers } from '../../../../scripts/eval/read-tiers';

it('gives the tiers that ship unless others are named', () => {
  expect(readTiers(undefined)).toEqual(['A', 'B']);
  expect(readTiers('abc')).toEqual(['A', 'B', 'C']);
});

it.each(['', 'D', 'A,B'])('refuses %j', (letters) => {
  expect(() => readTiers(letters)).toThrow(`"${letters}" names no tiers`);
});
