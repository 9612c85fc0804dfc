import { expect, it } from 'vitest';
import { editDistance } from '@/core/find/edit-distance';

it.each([
  ['numb', 'numb', 0],
  ['numb', 'num', 1],
  ['numb', 'dumb', 1],
  ['arthirites', 'arthritis', 2],
  ['tingle', 'tinlge', 2],
  ['', 'ache', 4],
])('%s is made of %s by %i letters', (one, other, letters) => {
  expect(editDistance(one, other)).toBe(letters);
  expect(editDistance(other, one)).toBe(letters);
});
