import { describe, expect, it } from 'vitest';
import { readSettings } from '@/core/settings/read-settings';
import {
  isSiteOn,
  switchKnown,
  switchOn,
  switchPack,
  switchSite,
  workAlike,
} from '@/core/settings/settings';

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

describe('where only chosen sites are on', () => {
  const chosenOnly = { ...UNTOUCHED, where: 'chosen-sites' as const, sitesOff: ['a.org'] };

  it('no other is', () => {
    const on = switchSite(chosenOnly, 'a.org', true);
    expect([isSiteOn(on, 'a.org'), isSiteOn(on, 'b.org')]).toEqual([true, false]);
    expect(isSiteOn(switchSite(on, 'a.org', false), 'a.org')).toBe(false);
  });

  it('those that are off elsewhere stay known', () => {
    const all = { ...switchSite(chosenOnly, 'a.org', true), where: 'all-sites' as const };
    expect(isSiteOn(all, 'a.org')).toBe(false);
  });
});

it('no site is on while all are paused', () => {
  const paused = { ...UNTOUCHED, isPaused: true, sitesChosen: ['a.org'] };
  expect(isSiteOn(paused, 'a.org')).toBe(false);
  expect(isSiteOn({ ...paused, where: 'chosen-sites' }, 'a.org')).toBe(false);
});

it('what was given to be explained is on, whatever was chosen', () => {
  expect(isSiteOn({ ...UNTOUCHED, isPaused: true }, null)).toBe(true);
  expect(isSiteOn({ ...UNTOUCHED, where: 'chosen-sites' }, null)).toBe(true);
});

it('switchOn ends the pause of all sites, or else switches the site on', () => {
  const off = switchSite(UNTOUCHED, 'a.org', false);
  expect(switchOn({ ...off, isPaused: true }, 'a.org')).toEqual(off);
  expect(switchOn(off, 'a.org')).toEqual(UNTOUCHED);
});

it('switchPack switches one pack off and on, and no other', () => {
  const off = switchPack(switchPack(UNTOUCHED, 'around', false), 'article', false);
  expect(off.packsOff).toEqual(['around', 'article']);
  expect(switchPack(off, 'around', true).packsOff).toEqual(['article']);
});

it('switchKnown has one term known or not, and no other', () => {
  const known = switchKnown(switchKnown(UNTOUCHED, 'a/x', true), 'a/y', true);
  expect(known.termsKnown).toEqual(['a/x', 'a/y']);
  expect(switchKnown(known, 'a/x', false).termsKnown).toEqual(['a/y']);
});

describe('workAlike', () => {
  it.each([
    ['the sites that are off', switchSite(UNTOUCHED, 'a.org', false), true],
    ['the mentions', { ...UNTOUCHED, mentions: 'every' as const }, false],
    ['the packs', { ...UNTOUCHED, packsOff: ['around'] }, false],
    ['what opens cards', { ...UNTOUCHED, opensBy: 'click' as const }, false],
    ['the delay', { ...UNTOUCHED, openDelay: 'long' as const }, false],
    ['the line', { ...UNTOUCHED, underline: 'none' as const }, false],
    ['its colour', { ...UNTOUCHED, underlineColour: '#123456' }, false],
    ['the theme', { ...UNTOUCHED, theme: 'dark' as const }, true],
    ['the size of text', { ...UNTOUCHED, textSize: 'large' as const }, true],
    ['everyday words', { ...UNTOUCHED, everydayWords: 'never' as const }, false],
  ])('asks for %s', (_, other, isAlike) => {
    expect(workAlike(UNTOUCHED, other)).toBe(isAlike);
    expect(workAlike(other, UNTOUCHED)).toBe(isAlike);
  });
});
