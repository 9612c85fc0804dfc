import { describe, expect, it } from 'vitest';
import { readSettings } from '@/core/settings/read-settings';
import { isSiteOn, marksAlike, switchSite } from '@/core/settings/settings';

const UNTOUCHED = readSettings([]);

describe('switchSite', () => {
  it('switches one site off and on, and no other', () => {
    const off = switchSite(switchSite(UNTOUCHED, 'a.org', false), 'b.org', false);
    expect([isSiteOn(off, 'a.org'), isSiteOn(off, 'b.org'), isSiteOn(off, 'c.org')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(isSiteOn(switchSite(off, 'a.org', true), 'a.org')).toBe(true);
    expect(isSiteOn(switchSite(off, 'a.org', true), 'b.org')).toBe(false);
  });

  it('lists a site once, however often it is switched off', () => {
    const twice = switchSite(switchSite(UNTOUCHED, 'a.org', false), 'a.org', false);
    expect(twice.sitesOff).toEqual(['a.org']);
  });
});

describe('marksAlike', () => {
  it.each([
    ['the sites that are off', switchSite(UNTOUCHED, 'a.org', false), true],
    ['the mentions', { ...UNTOUCHED, mentions: 'every' as const }, false],
    ['everyday words', { ...UNTOUCHED, everydayWords: 'never' as const }, false],
  ])('asks for %s', (_, other, isAlike) => {
    expect(marksAlike(UNTOUCHED, other)).toBe(isAlike);
  });
});
