import { expect, it } from 'vitest';
import { fill, fillParts } from '@/core/messages/fill';

it('puts values in place of marks, each as often as it is there', () => {
  expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1');
});

it('never takes what is in a value for a mark', () => {
  expect(fill('{a}{b}', { a: '{b}', b: '{a}' })).toBe('{b}{a}');
});

it('leaves a mark without a value, whatever objects have by nature', () => {
  expect(fill('{a} {toString}', {})).toBe('{a} {toString}');
});

it('gives the parts in their order, and no empty ones', () => {
  expect(fillParts('{a}, {b}', { a: null, b: 7 })).toEqual([null, ', ', 7]);
});
