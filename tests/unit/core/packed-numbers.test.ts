import { expect, it } from 'vitest';
import { PACKED_LIMIT, packedNumberAt, packNumbers } from '@/core/packed-numbers';

it('reads each number that it packed, from any place', () => {
  const numbers = Array.from({ length: PACKED_LIMIT }, (_, number) => number);
  const packed = packNumbers(numbers);
  expect(numbers.map((_, place) => packedNumberAt(packed, place))).toEqual(numbers);
});

it('makes text that source code can hold as it is', () => {
  const packed = packNumbers(Array.from({ length: PACKED_LIMIT }, (_, number) => number));
  expect(packed).toMatch(/^[\x20-\x7e]+$/);
  expect(packed).not.toMatch(/["\\]/);
});

it.each([-1, 0.5, PACKED_LIMIT, Number.NaN])('names a number that it cannot pack: %s', (number) => {
  expect(() => packNumbers([number])).toThrow(`${number} cannot be packed`);
});
