import { expect, it } from 'vitest';
import { countNumbers, NUMBER_TEXT_LIMIT, numberAt, writeNumbers } from '@/core/number-text';

it('gives back every number', () => {
  const numbers = Array.from({ length: NUMBER_TEXT_LIMIT }, (_, i) => i);
  const text = writeNumbers(numbers);
  expect(numbers.map((place) => numberAt(text, place))).toEqual(numbers);
  expect(countNumbers(text)).toBe(NUMBER_TEXT_LIMIT);
  expect(text).toMatch(/^[!-~]*$/);
});

it.each([-1, NUMBER_TEXT_LIMIT, 1.5])('refuses %d', (number) => {
  expect(() => writeNumbers([number])).toThrow(`${number} is no whole number below`);
});
