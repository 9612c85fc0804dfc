import { describe, expect, it } from 'vitest';
import { itemsOf, readSettings } from '@/core/settings/read-settings';

describe('readSettings', () => {
  it('has every site on where nothing is stored', () => {
    expect(readSettings([]).sitesOff).toEqual([]);
    expect(readSettings([{}, {}]).sitesOff).toEqual([]);
  });

  it('keeps what it understands beside what it does not', () => {
    const stored = { 'sitesOff/a.org': true, 'sitesOff/b.org': 'perhaps', sitesOff: 7, later: [] };
    expect(readSettings([stored]).sitesOff).toEqual(['a.org']);
  });

  it('puts areas together', () => {
    const areas = [{ 'sitesOff/a.org': true }, { 'sitesOff/b.org': true }];
    expect(readSettings(areas).sitesOff).toEqual(['a.org', 'b.org']);
  });

  it('believes the later of two areas that disagree', () => {
    const off = { 'sitesOff/a.org': true };
    const on = { 'sitesOff/a.org': false };
    expect(readSettings([off, on]).sitesOff).toEqual([]);
    expect(readSettings([on, off]).sitesOff).toEqual(['a.org']);
  });
});

it('reads back what it stores', () => {
  const settings = { ...readSettings([]), sitesOff: ['a.org', ''] };
  expect(readSettings([itemsOf(settings)])).toEqual(settings);
});
