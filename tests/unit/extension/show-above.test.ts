import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showAbove } from '@/extension/show-above';

const TERM = { term: 'cramp', words: 'cramps', rects: [], by: 'pointer' } as const;
const sendMessage = vi.fn(async () => ({ value: true }));

beforeEach(() => {
  sendMessage.mockClear();
  Object.assign(fakeBrowser.tabs, { sendMessage });
});

it('asks the top frame of the tab that the caller is in', async () => {
  const sender = { tab: { id: 7 }, frameId: 3 } as never;
  expect(await showAbove(sender, { ...TERM, rects: [] })).toBe(true);
  const call = { call: 'showFramed', args: [TERM] };
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, call, { frameId: 0 });
});

it('asks nobody where the caller is in no tab', async () => {
  expect(await showAbove({}, null)).toBe(false);
  expect(sendMessage).not.toHaveBeenCalled();
});
