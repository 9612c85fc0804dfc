import { expect, it } from 'vitest';
import { toUint32 } from '@/core/format/numbers';

it('keeps numbers of up to 32 bits as they are', () => {
  const numbers = [0, 65_536, 2 ** 31, 2 ** 32 - 1];
  expect([...toUint32(numbers, 'Labels')]).toEqual(numbers);
});

it('takes what is 32 bits wide already as it is', () => {
  const typed = Uint32Array.of(1, 2);
  expect(toUint32(typed, 'Labels')).toBe(typed);
});

it.each([2 ** 32, -1, 0.5, Number.NaN])('refuses %s, which would be read as another', (number) => {
  expect(() => toUint32([1, number], 'Labels')).toThrow(`Labels: ${number} is no whole number`);
});
