import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '@/core/settings/settings';
import { settingsStore } from '@/extension/settings-store';

const { sync, local } = fakeBrowser.storage;
const sitesOff = async () => (await settingsStore.load()).sitesOff;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('load', () => {
  it('reads what is synced and what is kept on this device', async () => {
    await sync.set({ 'sitesOff/a.org': true });
    await local.set({ 'sitesOff/b.org': true });
    expect(await sitesOff()).toEqual(['a.org', 'b.org']);
  });

  it('reads what version 1 stored, whether or not another device has synced', async () => {
    await local.set({ settings: { version: 1, sitesOff: ['a.org'] } });
    expect(await sitesOff()).toEqual(['a.org']);
    await sync.set({ version: 2, 'sitesOff/b.org': true });
    expect((await sitesOff()).toSorted()).toEqual(['a.org', 'b.org']);
  });

  it('reads one area where the other cannot be read', async () => {
    await sync.set({ 'sitesOff/a.org': true });
    await local.set({ 'sitesOff/b.org': true });
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('off'));
    expect(await sitesOff()).toEqual(['b.org']);
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await sitesOff()).toEqual([]);
  });
});

describe('watch', () => {
  const watched = (signal: AbortSignal) => {
    const told: (readonly string[])[] = [];
    settingsStore.watch(({ sitesOff }) => told.push(sitesOff), signal);
    return told;
  };

  it.each(['sync', 'local'] as const)(
    'tells of changes in %s until the signal aborts',
    async (area) => {
      const life = new AbortController();
      const told = watched(life.signal);
      await fakeBrowser.storage[area].set({ 'sitesOff/a.org': true });
      await vi.waitFor(() => expect(told).toEqual([['a.org']]));
      life.abort();
      await fakeBrowser.storage[area].set({ 'sitesOff/b.org': true });
      await settingsStore.load();
      expect(told).toHaveLength(1);
    },
  );

  it('says nothing of what is kept for the session only', async () => {
    const load = vi.spyOn(settingsStore, 'load');
    watched(new AbortController().signal);
    await fakeBrowser.storage.session.set({ ticks: 1 });
    expect(load).not.toHaveBeenCalled();
  });

  it('tells of the last of several changes, however long each takes to read', async () => {
    let finishFirst = (_: Settings) => {};
    const first = new Promise<Settings>((resolve) => {
      finishFirst = resolve;
    });
    vi.spyOn(settingsStore, 'load').mockReturnValueOnce(first);
    const told = watched(new AbortController().signal);
    const firstChange = sync.set({ 'sitesOff/a.org': true });
    await sync.set({ 'sitesOff/b.org': true });
    await vi.waitFor(() => expect(told).toEqual([['a.org', 'b.org']]));
    finishFirst({ ...(await settingsStore.load()), sitesOff: ['a.org'] });
    await firstChange;
    expect(told).toHaveLength(1);
  });
});
