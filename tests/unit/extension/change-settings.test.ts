import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Settings, switchSite } from '@/core/settings/settings';
import { changeSettings, migrateSettings } from '@/extension/change-settings';
import { settingsStore } from '@/extension/settings-store';

const { sync, local } = fakeBrowser.storage;
const turn = (site: string, on: boolean) =>
  changeSettings((settings: Settings) => switchSite(settings, site, on));
const sitesOff = async () => (await settingsStore.load()).sitesOff.toSorted();
const fullUp = new Error('QUOTA_BYTES quota exceeded');

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('where the browser syncs', () => {
  it('keeps what is changed in the synced area alone', async () => {
    await turn('a.org', false);
    expect(await sync.get(null)).toMatchObject({ 'sitesOff/a.org': true });
    expect(await local.get(null)).toEqual({});
    await turn('a.org', true);
    expect(await sync.get(null)).not.toHaveProperty('sitesOff/a.org');
  });

  it('loses no change of several at once', async () => {
    await Promise.all(['a.org', 'b.org', 'c.org'].map((site) => turn(site, false)));
    expect(await sitesOff()).toEqual(['a.org', 'b.org', 'c.org']);
  });

  it('loses nothing that another window writes between its reading and its writing', async () => {
    const set = sync.set;
    vi.spyOn(sync, 'set').mockImplementationOnce(async (items) => {
      await set({ 'sitesOff/b.org': true });
      await set(items);
    });
    await turn('a.org', false);
    expect(await sitesOff()).toEqual(['a.org', 'b.org']);
  });

  it('writes nothing where nothing changes', async () => {
    await turn('a.org', true);
    expect(await sync.get(null)).toEqual({});
  });

  it('keeps what a newer version stored, and its number', async () => {
    await sync.set({ version: 9, wordsOff: ['stress'] });
    await turn('a.org', false);
    expect(await sync.get(null)).toMatchObject({ version: 9, wordsOff: ['stress'] });
  });
});

describe('where nothing more can be synced', () => {
  it('keeps changes on this device, and reads them with what is synced', async () => {
    await turn('a.org', false);
    vi.spyOn(sync, 'set').mockRejectedValue(fullUp);
    await turn('b.org', false);
    expect(await local.get(null)).toMatchObject({ 'sitesOff/b.org': true });
    expect(await sitesOff()).toEqual(['a.org', 'b.org']);
  });

  it('switches on here what is synced as off', async () => {
    await turn('a.org', false);
    vi.spyOn(sync, 'set').mockRejectedValue(fullUp);
    await turn('a.org', true);
    expect(await sitesOff()).toEqual([]);
    expect(await sync.get(null)).toHaveProperty('sitesOff/a.org');
  });

  it('syncs what is changed once there is room again, and keeps it here no more', async () => {
    vi.spyOn(sync, 'set').mockRejectedValueOnce(fullUp);
    await turn('a.org', false);
    await turn('a.org', true);
    await turn('a.org', false);
    expect(await sync.get(null)).toHaveProperty('sitesOff/a.org');
    expect(await local.get(null)).not.toHaveProperty('sitesOff/a.org');
  });

  it('leaves to what stays here the version that stored it', async () => {
    await local.set({ version: 2, 'sitesOff/a.org': true });
    await turn('b.org', false);
    expect(await local.get(null)).toEqual({ version: 2, 'sitesOff/a.org': true });
  });

  it('says so where this device keeps nothing either, and all stays as it was', async () => {
    await turn('a.org', false);
    vi.spyOn(sync, 'set').mockRejectedValue(fullUp);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('The disk is full'));
    await expect(turn('b.org', false)).rejects.toThrow('disk is full');
    expect(await sitesOff()).toEqual(['a.org']);
  });
});

describe('migrateSettings', () => {
  const STORED_BY_VERSION_1 = { settings: { version: 1, sitesOff: ['a.org', 'b.org'] } };

  it('syncs what version 1 kept on this device, beside what is synced already', async () => {
    await local.set(STORED_BY_VERSION_1);
    await sync.set({ version: 2, 'sitesOff/c.org': true });
    await migrateSettings();
    expect(await local.get(null)).toEqual({});
    expect(await sitesOff()).toEqual(['a.org', 'b.org', 'c.org']);
  });

  it('happens once: what is switched on later stays on', async () => {
    await local.set(STORED_BY_VERSION_1);
    await migrateSettings();
    await turn('a.org', true);
    await migrateSettings();
    expect(await sitesOff()).toEqual(['b.org']);
  });

  it('takes it over on this device where nothing can be synced', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(fullUp);
    await local.set(STORED_BY_VERSION_1);
    await migrateSettings();
    expect(await sitesOff()).toEqual(['a.org', 'b.org']);
    await turn('a.org', true);
    expect(await sitesOff()).toEqual(['b.org']);
  });

  it('writes nothing where nothing was stored', async () => {
    await migrateSettings();
    expect([await sync.get(null), await local.get(null)]).toEqual([{}, {}]);
  });

  it('leaves all as it was where nothing can be kept', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(fullUp);
    await local.set(STORED_BY_VERSION_1);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('The disk is full'));
    await migrateSettings();
    expect(await local.get(null)).toEqual(STORED_BY_VERSION_1);
  });
});
