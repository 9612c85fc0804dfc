import { expect, it } from 'vitest';
import { trialSample } from '@/core/pack-file/trial-sample';

it('has a text for a language and its regions, and none for others', () => {
  expect(trialSample('en-GB')).toBe(trialSample('en'));
  expect(trialSample('de')).toContain('Küche');
  expect([trialSample('fr'), trialSample('toString'), trialSample('')]).toEqual(['', '', '']);
});
