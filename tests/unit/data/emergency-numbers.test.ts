import { describe, expect, it } from 'vitest';
import numbers from '@/data/emergency-numbers.json';
import zones from '@/data/time-zones.json';

describe('the emergency numbers', () => {
  const regions = numbers.flatMap((row) => row.regions);

  it('are given once for a region, which has a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(regions).toEqual([...new Set(regions)]);
    expect(regions.filter((region) => names.of(region) === undefined)).toEqual([]);
  });

  it('are of regions that have a time zone', () => {
    expect(regions.filter((region) => !(region in zones))).toEqual([]);
  });

  it('are numbers, each with a source', () => {
    for (const { number, source } of numbers) {
      expect(number).toMatch(/^\d{3,5}$/);
      expect(source).not.toBe('');
    }
  });
});
