import { describe, expect, it } from 'vitest';
import numbers from '@/data/emergency-numbers.json';

describe('the emergency numbers', () => {
  const regions = numbers.flatMap((row) => row.regions);

  it('are given once for a region, which has a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(regions).toEqual([...new Set(regions)]);
    expect(regions.filter((region) => names.of(region) === undefined)).toEqual([]);
  });

  it('are numbers, with parts of the world and a source', () => {
    for (const { number, clocks, source } of numbers) {
      expect(number).toMatch(/^\d{3,5}$/);
      expect(clocks).not.toEqual([]);
      expect(source).not.toBe('');
    }
  });
});
