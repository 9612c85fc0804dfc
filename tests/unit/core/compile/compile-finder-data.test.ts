import { expect, it } from 'vitest';
import { compileFinderData } from '@/core/compile/compile-finder-data';
import { language, packOf } from '../find/pack-of';
import { term } from '../find/term';

it('refuses a pack with faults, and names each', () => {
  const pack = packOf([term('one', ['pain', '!']), term('two', ['pain, acute'])]);
  expect(() => compileFinderData({ packs: [pack], language })).toThrow(
    'one: "!" has no letters, so that it can never be found.\n' +
      'two: "pain, acute" has a sign inside that ends a phrase, so that it can never be found.',
  );
});
