import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { settingsStore } from '@/extension/settings-store';

beforeEach(() => {
  fakeBrowser.reset();
});

it('gives the defaults where nothing is stored, then what was saved', async () => {
  expect(await settingsStore.load()).toEqual(DEFAULT_SETTINGS);
  await settingsStore.save({ version: 1, sitesOff: ['a.org'] });
  expect(await settingsStore.load()).toEqual({ version: 1, sitesOff: ['a.org'] });
});

it('tells of changes until the signal aborts', async () => {
  const onChange = vi.fn();
  const life = new AbortController();
  settingsStore.watch(onChange, life.signal);
  await settingsStore.save({ version: 1, sitesOff: ['a.org'] });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ version: 1, sitesOff: ['a.org'] });
  await fakeBrowser.storage.local.set({ other: 1 });
  life.abort();
  await settingsStore.save(DEFAULT_SETTINGS);
  expect(onChange).toHaveBeenCalledOnce();
});
