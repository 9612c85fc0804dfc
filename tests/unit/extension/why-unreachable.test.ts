import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whyUnreachable } from '@/extension/why-unreachable';

const setZoomSettings = vi.fn();
let mayReadFiles = false;
let url: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  mayReadFiles = false;
  url = undefined;
  setZoomSettings.mockReset();
  Object.assign(fakeBrowser.tabs, { get: async () => ({ url }), setZoomSettings });
  Object.assign(fakeBrowser, {
    extension: { isAllowedFileSchemeAccess: async () => mayReadFiles },
  });
});

describe('in Chromium', () => {
  beforeEach(() => vi.stubEnv('FIREFOX', ''));

  it.each([
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Can only set scope to "per-origin" in "automatic" mode.', 'not-loaded-or-file'],
    ['Some words of a later version.', 'browser-page'],
  ])('the refusal %j means: %s', async (refusal, why) => {
    setZoomSettings.mockRejectedValue(new Error(refusal));
    expect(await whyUnreachable(7)).toBe(why);
  });

  it('it is no file that is in the way where files are allowed', async () => {
    mayReadFiles = true;
    setZoomSettings.mockRejectedValue(new Error('scope "per-origin"'));
    expect(await whyUnreachable(7)).toBe('not-loaded');
  });
});

describe('in Firefox', () => {
  beforeEach(() => vi.stubEnv('FIREFOX', 'yes'));

  it.each([
    [undefined, 'browser-page'],
    ['file:///home/me/a.html', 'file'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://a.org/addons.mozilla.org', 'not-loaded'],
  ])('the address %j means: %s', async (address, why) => {
    url = address;
    expect(await whyUnreachable(7)).toBe(why);
    expect(setZoomSettings).not.toHaveBeenCalled();
  });

  it('a file has only to be loaded again where files are allowed', async () => {
    mayReadFiles = true;
    url = 'file:///home/me/a.html';
    expect(await whyUnreachable(7)).toBe('not-loaded');
  });
});

it('knows a page of its own', async () => {
  url = fakeBrowser.runtime.getURL('/options.html' as never);
  expect(await whyUnreachable(7)).toBe('own-page');
});
