import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { loadSettings, saveSettings, watchSettings } from '@/extension/settings-store';

beforeEach(() => {
  fakeBrowser.reset();
});

it('gives the defaults where nothing is stored, then what was saved', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await saveSettings({ version: 1, sitesOff: ['a.org'] });
  expect(await loadSettings()).toEqual({ version: 1, sitesOff: ['a.org'] });
});

it('tells of changes until the signal aborts', async () => {
  const onChange = vi.fn();
  const life = new AbortController();
  watchSettings(onChange, life.signal);
  await saveSettings({ version: 1, sitesOff: ['a.org'] });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ version: 1, sitesOff: ['a.org'] });
  await fakeBrowser.storage.local.set({ other: 1 });
  life.abort();
  await saveSettings(DEFAULT_SETTINGS);
  expect(onChange).toHaveBeenCalledOnce();
});
