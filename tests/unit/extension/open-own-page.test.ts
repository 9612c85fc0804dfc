import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOptions, openSummary, openWelcome } from '@/extension/open-own-page';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it.each([
  ['the summary', openSummary, /\/summary\.html$/],
  ['the welcome page', openWelcome, /\/welcome\.html$/],
])('opens %s in a tab', async (_, open, address) => {
  await open();
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.at(-1)?.url).toMatch(address);
});

it('opens the options as the browser does', async () => {
  const open = vi.fn();
  Object.assign(fakeBrowser.runtime, { openOptionsPage: open });
  await openOptions();
  expect(open).toHaveBeenCalledOnce();
});
