import { expect, it } from 'vitest';
import { withNegations } from '@/core/compile/expand/with-negations';

it.each([
  ["can't feel my feet", ['cannot feel my feet', "couldn't feel my feet"]],
  ["don't stop twitching", ["doesn't stop twitching", 'did not stop twitching']],
  ["haven't stopped", ["hasn't stopped", 'had not stopped']],
  ["twitching … won't stop", ['twitching … will not stop', "twitching … wouldn't stop"]],
])('%s', (form, others) => {
  const ways = withNegations(form);
  expect(ways).toContain(form);
  for (const other of others) expect(ways).toContain(other);
});

it('leaves other forms as they are', () => {
  expect(withNegations('never stops twitching')).toEqual(['never stops twitching']);
});
