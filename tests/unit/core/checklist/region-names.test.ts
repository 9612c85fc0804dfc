import { expect, it } from 'vitest';
import { regionNames } from '@/core/checklist/region-names';

const inLondon = { language: 'en-US', timeZone: 'Europe/London' };

it('names the regions whose number is known, in the order of their names', () => {
  const { names } = regionNames('en', inLondon);
  expect(names).toMatchObject({ DE: 'Germany', US: 'United States', AT: 'Austria' });
  const all = Object.values(names);
  expect(all).toEqual(all.toSorted((one, other) => one.localeCompare(other, 'en')));
});

it('names the region of the clock, if there is one', () => {
  expect(regionNames('en', inLondon).ofClock).toBe('United Kingdom');
  expect(regionNames('en', { language: 'en', timeZone: 'UTC' }).ofClock).toBeUndefined();
});

it('does so in any language', () => {
  expect(regionNames('de', inLondon).names.AT).toBe('Österreich');
});
