import { expect, it } from 'vitest';
import { whereabouts } from '@/core/checklist/whereabouts';

it.each([
  ['en-GB', 'Europe/Berlin', 'DE', true],
  ['en-GB', 'Asia/Calcutta', 'IN', false],
  ['en-GB', 'Europe/Nowhere', undefined, true],
  ['en-GB', 'America/Nowhere', undefined, false],
  ['en-GB', 'Etc/UTC', 'GB', false],
  ['en-GB', '', 'GB', false],
  ['en', '', undefined, false],
  ['not a language', 'constructor', undefined, false],
])('whereabouts: %s in "%s" is %s', (language, zone, region, isInEurope) => {
  expect(whereabouts({ language, timeZone: zone })).toEqual({ region, isInEurope });
});

it('whereabouts: what a person has chosen counts before clock and language', () => {
  const clues = { language: 'en-US', timeZone: 'Europe/London', chosen: 'NZ' };
  expect(whereabouts(clues)).toEqual({ region: 'NZ', isInEurope: false });
});
