import { describe, expect, it } from 'vitest';
import lines from '@/data/crisis-lines.json';
import zones from '@/data/time-zones.json';

describe('the crisis lines', () => {
  it('are of regions that have a time zone', () => {
    const regions = lines.flatMap((line) => line.regions);
    expect(regions.filter((region) => !(region in zones))).toEqual([]);
  });

  it('serve the territories of the United States and the islands beside Great Britain too', () => {
    const withLine = new Set(lines.flatMap(({ regions }) => regions));
    const lacking = ['PR', 'GU', 'VI', 'AS', 'MP', 'GG', 'JE', 'IM'].filter(
      (id) => !withLine.has(id),
    );
    expect(lacking).toEqual([]);
  });

  it('have names that tell them apart', () => {
    expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
  });

  it.each(lines)('$name: a number to dial, and an address that says so', (line) => {
    expect(line.name.trim()).not.toBe('');
    expect(line.number).toMatch(/^[*\d][\d ]+$/);
    expect(new URL(line.source).protocol).toBe('https:');
  });
});
