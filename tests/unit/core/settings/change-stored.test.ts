import { describe, expect, it } from 'vitest';
import { changeStored } from '@/core/settings/change-stored';
import { type Settings, switchSite } from '@/core/settings/settings';

const switchOff = (site: string) => (settings: Settings) => switchSite(settings, site, false);
const switchOn = (site: string) => (settings: Settings) => switchSite(settings, site, true);
const same = (settings: Settings) => settings;

describe('changeStored', () => {
  it('writes what changes and nothing else', () => {
    const synced = { version: 2, 'sitesOff/a.org': true };
    expect(changeStored([synced, {}], switchOff('b.org'))).toEqual({
      set: { 'sitesOff/b.org': true },
      remove: [],
      version: 2,
    });
    expect(changeStored([synced, {}], switchOn('a.org'))).toEqual({
      set: {},
      remove: ['sitesOff/a.org'],
      version: 2,
    });
  });

  it('writes nothing where nothing changes', () => {
    expect(changeStored([{}, {}], same)).toBeNull();
    expect(changeStored([{ version: 2, 'sitesOff/a.org': true }, {}], same)).toBeNull();
    expect(changeStored([{ 'sitesOff/a.org': 'spoilt', later: 1 }, {}], same)).toBeNull();
  });

  it('writes what version 1 stored as items, in place of its object', () => {
    const local = { settings: { version: 1, sitesOff: ['a.org', 'b.org'] } };
    expect(changeStored([{ version: 2, 'sitesOff/b.org': true }, local], same)).toEqual({
      set: { 'sitesOff/a.org': true },
      remove: ['settings'],
      version: 2,
    });
  });

  it('switches on in one go a site that version 1 had switched off', () => {
    const local = { settings: { version: 1, sitesOff: ['a.org', 'b.org'] } };
    expect(changeStored([{}, local], switchOn('a.org'))).toEqual({
      set: { 'sitesOff/b.org': true },
      remove: ['settings'],
      version: 2,
    });
  });

  it('keeps what a newer version stored, and its number', () => {
    const newer = { version: 9, 'sitesOff/a.org': 'since Monday', wordsOff: ['stress'] };
    expect(changeStored([newer, {}], switchOff('b.org'))).toEqual({
      set: { 'sitesOff/b.org': true },
      remove: [],
      version: 9,
    });
  });

  it('writes over what is spoilt', () => {
    const spoilt = { 'sitesOff/a.org': 'perhaps' };
    expect(changeStored([spoilt, {}], switchOff('a.org'))?.set).toMatchObject({
      'sitesOff/a.org': true,
    });
  });

  it('switches off again what an area says does not count', () => {
    const areas = [{ version: 2, 'sitesOff/a.org': true }, { 'sitesOff/a.org': false }];
    expect(changeStored(areas, switchOff('a.org'))?.set).toMatchObject({ 'sitesOff/a.org': true });
  });
});

it('leaves a stamp where it is, and never syncs it', () => {
  const local = { version: 2, ownPacks: 'a1' };
  const changed = changeStored([{}, local], switchOff('a.org'));
  expect(changed?.set).toEqual({ 'sitesOff/a.org': true });
  expect(changed?.remove).toEqual([]);
});
