import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '@/core/settings/read-settings';
import { type Settings, switchSite } from '@/core/settings/settings';
import { changeSettings } from '@/extension/change-settings';
import { settingsStore } from '@/extension/settings-store';
import { useSettings } from '../../../../entrypoints/hooks/use-settings';
import { showHook } from '../show-hook';

const { sync, local } = fakeBrowser.storage;
const off = (site: string) => (settings: Settings) => switchSite(settings, site, false);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function show() {
  const stored = await settingsStore.load();
  return showHook(() => useSettings(stored));
}

describe('useSettings', () => {
  it('gives what was stored', async () => {
    await changeSettings(off('a.org'));
    const shown = await show();
    expect(shown.current.settings.sitesOff).toEqual(['a.org']);
    expect(shown.current.isKept).toBe(true);
  });

  it('shows a change at once, and stores it', async () => {
    const shown = await show();
    let changed: Promise<void> | undefined;
    act(() => {
      changed = shown.current.onSettings(off('a.org'));
    });
    expect(shown.current.settings.sitesOff).toEqual(['a.org']);
    await act(() => changed);
    expect((await settingsStore.load()).sitesOff).toEqual(['a.org']);
  });

  it('shows what another window changes, until it is closed', async () => {
    const shown = await show();
    await changeSettings(off('a.org'));
    await vi.waitFor(() => expect(shown.current.settings.sitesOff).toEqual(['a.org']));
    const load = vi.spyOn(settingsStore, 'load');
    act(() => render(null, document.body));
    await changeSettings(off('b.org'));
    expect(load).not.toHaveBeenCalled();
  });

  it('takes a change back that cannot be kept, says so, and no more once one can', async () => {
    const shown = await show();
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('off'));
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await act(() => shown.current.onSettings(off('a.org')));
    expect(shown.current.settings.sitesOff).toEqual([]);
    expect(shown.current.isKept).toBe(false);
    await act(() => shown.current.onSettings(off('b.org')));
    expect(shown.current.settings.sitesOff).toEqual(['b.org']);
    expect(shown.current.isKept).toBe(true);
  });
});

it('has the page look as was chosen, at once', async () => {
  await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
  const shown = await show();
  expect(document.documentElement.className).toBe('theme-dark');
  await act(() => shown.current.onSettings((settings) => ({ ...settings, textSize: 'large' })));
  expect(document.documentElement.className).toBe('theme-dark text-large');
  await act(() => shown.current.onSettings(() => readSettings([])));
  expect(document.documentElement.className).toBe('');
});

it('shows no half of its own change: what it writes before it removes the rest', async () => {
  await changeSettings((settings) => ({ ...settings, mentions: 'every' }));
  const shown = await show();
  const seen: string[] = [];
  const load = settingsStore.load;
  const remove = sync.remove.bind(sync);
  vi.spyOn(sync, 'remove').mockImplementation(async (keys) => {
    await sync.set({ version: 3 });
    await load();
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen.push(shown.current.settings.mentions);
    await remove(keys as string[]);
  });
  // Without `act`, which would show nothing before all is over.
  await shown.current.onSettings((settings) => ({ ...settings, mentions: 'first' }));
  expect(seen).toEqual(['first']);
  expect(shown.current.settings.mentions).toBe('first');
});
