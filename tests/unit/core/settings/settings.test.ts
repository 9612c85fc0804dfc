import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSiteOn, readSettings, switchSite } from '@/core/settings/settings';

describe('readSettings', () => {
  it.each([undefined, null, 'on', 3, [], {}, { sitesOff: 'all' }])(
    'gives the defaults for %j',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('keeps what it understands', () => {
    expect(readSettings({ version: 1, sitesOff: ['a.org', 3, null], later: true })).toEqual({
      version: 1,
      sitesOff: ['a.org'],
    });
  });
});

describe('switchSite', () => {
  it('switches one site off and on, and no other', () => {
    const off = switchSite(switchSite(DEFAULT_SETTINGS, 'a.org', false), 'b.org', false);
    expect([isSiteOn(off, 'a.org'), isSiteOn(off, 'b.org'), isSiteOn(off, 'c.org')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(isSiteOn(switchSite(off, 'a.org', true), 'a.org')).toBe(true);
    expect(isSiteOn(switchSite(off, 'a.org', true), 'b.org')).toBe(false);
  });

  it('lists a site once, however often it is switched off', () => {
    const twice = switchSite(switchSite(DEFAULT_SETTINGS, 'a.org', false), 'a.org', false);
    expect(twice.sitesOff).toEqual(['a.org']);
  });
});
