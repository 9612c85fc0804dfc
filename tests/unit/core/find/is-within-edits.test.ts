import { expect, it } from 'vitest';
import { isWithinEdits } from '@/core/find/is-within-edits';

it.each([
  ['numb', 'numb', 0],
  ['numb', 'num', 1],
  ['numb', 'dumb', 1],
  ['arthirites', 'arthritis', 2],
  ['tingle', 'tinlge', 2],
  ['', 'ache', 4],
])('%s is made of %s by %i letters, and by no fewer', (one, other, letters) => {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(isWithinEdits(from, to, letters)).toBe(true);
    expect(isWithinEdits(from, to, letters - 1)).toBe(false);
  }
});
