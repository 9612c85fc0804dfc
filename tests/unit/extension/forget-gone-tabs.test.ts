import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetGoneTabs } from '@/extension/forget-gone-tabs';
import { documentsOfTab, rememberTerms } from '@/extension/page-terms';

const numb = [{ id: 'numbness', count: 2 }];
const onReplaced = {
  addListener: vi.fn<(listener: (added: number, removed: number) => void) => void>(),
};

beforeEach(async () => {
  fakeBrowser.reset();
  onReplaced.addListener.mockReset();
  Object.assign(fakeBrowser.tabs, { onReplaced });
  forgetGoneTabs();
  for (const tabId of [7, 8]) {
    await rememberTerms({ tabId, frameId: 0, documentId: `top of ${tabId}` }, numb);
    await rememberTerms({ tabId, frameId: 3, documentId: `inner of ${tabId}` }, numb);
  }
});

it('forgets the terms of a tab that is closed', async () => {
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await documentsOfTab(7)).toEqual([]));
  expect(await documentsOfTab(8)).toHaveLength(2);
});

it('forgets the terms of a tab in whose place the browser has put another', async () => {
  const [[listener] = []] = onReplaced.addListener.mock.calls;
  listener?.(8, 7);
  await vi.waitFor(async () => expect(await documentsOfTab(7)).toEqual([]));
  expect(await documentsOfTab(8)).toHaveLength(2);
});
