import { expect, it } from 'vitest';
import { deny } from '@/core/compile/expand/negations';

it.each([
  ["can't feel my feet", ['cannot feel my feet', "couldn't feel my feet"]],
  ["don't stop twitching", ["doesn't stop twitching", 'did not stop twitching']],
  ["haven't stopped", ["hasn't stopped", 'had not stopped']],
  ["twitching … won't stop", ['twitching … will not stop', "twitching … wouldn't stop"]],
])('%s', (form, others) => {
  const ways = deny(form);
  expect(ways).toContain(form);
  for (const other of others) expect(ways).toContain(other);
});

it('leaves other forms as they are', () => {
  expect(deny('never stops twitching')).toEqual(['never stops twitching']);
});
