import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { revealHere } from '@/extension/reveal-here';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  const sendMessage = async (tab: number, { call, args }: { call: string; args: unknown[] }) => {
    asked.push([tab, call, ...args].join(' '));
    return { value: undefined };
  };
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(sendMessage) });
});

it('has the tab of the caller read in full, then shows the term there', async () => {
  await revealHere({ tab: { id: 7 } } as never, 'article/numbness');
  expect(asked).toEqual(['7 readWhole', '7 readWhole', '7 revealTerm article/numbness']);
});

it('asks nobody where the caller is in no tab', async () => {
  await revealHere({}, 'article/numbness');
  expect(asked).toEqual([]);
});
