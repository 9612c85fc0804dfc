import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reloadTab } from '@/extension/reload-tab';

beforeEach(() => fakeBrowser.reset());

it('waits until the tab has loaded, whatever other tabs do', async () => {
  const reload = vi.fn(async () => {});
  Object.assign(fakeBrowser.tabs, { reload });
  const onLoaded = vi.fn();
  const loaded = reloadTab(7).then(onLoaded);
  expect(reload).toHaveBeenCalledExactlyOnceWith(7);
  const tell = (id: number, status: string) =>
    fakeBrowser.tabs.onUpdated.trigger(id, { status } as never, {} as never);
  await tell(7, 'loading');
  await tell(8, 'complete');
  expect(onLoaded).not.toHaveBeenCalled();
  await tell(7, 'complete');
  await loaded;
  expect(onLoaded).toHaveBeenCalledOnce();
  expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
});

it('fails where the tab cannot be loaded again', async () => {
  Object.assign(fakeBrowser.tabs, { reload: () => Promise.reject(new Error('gone')) });
  await expect(reloadTab(7)).rejects.toThrow('gone');
  expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
});
