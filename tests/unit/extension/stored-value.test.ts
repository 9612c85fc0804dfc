import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { settingsStore } from '@/extension/settings-store';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a stored value', () => {
  it('is the default where the storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([null, 'spoilt', 7, [], ['a.org'], { sitesOff: { 0: 'a.org' } }])(
    'is the default where %j is stored, and can be saved over it',
    async (spoilt) => {
      await fakeBrowser.storage.local.set({ settings: spoilt });
      expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
      await settingsStore.save({ version: 1, sitesOff: ['b.org'] });
      expect(await settingsStore.load()).toEqual({ version: 1, sitesOff: ['b.org'] });
    },
  );

  it('is kept beside what a newer version has stored with it', async () => {
    const newer = { version: 2, sitesOff: ['a.org'], wordsOff: ['stress'] };
    await fakeBrowser.storage.local.set({ settings: newer });
    expect((await settingsStore.load()).sitesOff).toEqual(['a.org']);
    await settingsStore.save({ version: 1, sitesOff: [] });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ version: 1, sitesOff: [], wordsOff: ['stress'] });
  });

  it('says so where it cannot be kept, and stays what it was', async () => {
    await settingsStore.save({ version: 1, sitesOff: ['a.org'] });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'));
    await expect(settingsStore.save(DEFAULT_SETTINGS)).rejects.toThrow('QuotaExceeded');
    expect(await settingsStore.load()).toEqual({ version: 1, sitesOff: ['a.org'] });
  });
});
