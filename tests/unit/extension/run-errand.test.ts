import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runErrand } from '@/extension/run-errand';
import { settingsStore } from '@/extension/settings-store';

const openPopup = vi.fn(async () => {});
const openOptionsPage = vi.fn(async () => {});
const sendMessage = vi.fn(async () => ({ value: { site: 'forum.example.org' } }));
const sender = { tab: { id: 7 }, frameId: 3 } as never;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { action: { openPopup } });
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  Object.assign(fakeBrowser.tabs, { sendMessage });
});

it('opens the checklist', async () => {
  await runErrand(sender, 'check:d_wide');
  expect(openPopup).toHaveBeenCalledOnce();
});

it('opens the settings', async () => {
  await runErrand(sender, 'settings');
  expect(openOptionsPage).toHaveBeenCalledOnce();
});

it('switches off the site of the top frame, whichever frame asks', async () => {
  await runErrand(sender, 'site-off');
  const call = { call: 'describePage', args: [] };
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, call, { frameId: 0 });
  expect((await settingsStore.load()).sitesOff).toEqual(['forum.example.org']);
  await runErrand({}, 'site-off');
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('switches nothing off where a page has no site', async () => {
  sendMessage.mockResolvedValueOnce({ value: { site: null } } as never);
  await runErrand(sender, 'site-off');
  expect((await settingsStore.load()).sitesOff).toEqual([]);
});

it('notes that a term is known, and that it is to be marked again', async () => {
  await runErrand(sender, 'know:article/cramp');
  await runErrand(sender, 'know:around/gp');
  await runErrand(sender, 'mark:article/cramp');
  expect((await settingsStore.load()).termsKnown).toEqual(['around/gp']);
});
