import { expect, it } from 'vitest';
import { stemsOf } from '@/core/propose/same-words';

it.each([
  ['muscle twitches', 'Muscle Twitching'],
  ['injury', 'injuries'],
  ['fibre', 'fibres'],
  ['stretch', 'stretched'],
  ['cramp', 'cramping'],
])('%s and %s are the same words', (one, other) => {
  expect(stemsOf(one)).toBe(stemsOf(other));
});

it.each([
  ['nerve', 'nervous'],
  ['muscle pain', 'muscle'],
  ['leg', 'legal'],
])('%s and %s are not', (one, other) => {
  expect(stemsOf(one)).not.toBe(stemsOf(other));
});
