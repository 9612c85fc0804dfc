import { expect, it } from 'vitest';
import { shortened } from '@/core/text/shortened';

it.each([
  ['', ''],
  ['12345', '12345'],
  ['123456', '12345…'],
  ['1234💊6', '1234…'],
  ['123💊6', '123💊…'],
])('shows %j as %j', (text, shown) => {
  expect(shortened(text, 5)).toBe(shown);
});
