import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '@/extension/change-settings';
import { currentSettings } from '@/extension/current-settings';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('reads the settings once, and anew after each change', async () => {
  const settings = currentSettings();
  expect((await settings()).isPaused).toBe(false);
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
  await settings();
  expect(get).not.toHaveBeenCalled();
  await changeSettings((latest) => ({ ...latest, isPaused: true }));
  expect((await settings()).isPaused).toBe(true);
});

it('keeps them when what changes is no setting', async () => {
  const settings = currentSettings();
  await settings();
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
  await fakeBrowser.storage.session.set({ ticks: 1 });
  await settings();
  expect(get).not.toHaveBeenCalled();
});
