import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeOtherCards } from '@/extension/close-other-cards';
import { rememberTerms } from '@/extension/page-terms';

const TAB = 7;
const TERMS = [{ term: 'article/cramp', count: 1 }];
const sendMessage = vi.fn(async () => ({ value: null }));

function senderIn(frameId: number): never {
  return { tab: { id: TAB }, frameId } as never;
}

async function show(...frameIds: number[]): Promise<void> {
  for (const frameId of frameIds) {
    await rememberTerms({ tabId: TAB, frameId, documentId: `document ${frameId}` }, TERMS as never);
  }
}

function asked(): unknown[] {
  return sendMessage.mock.calls.map(([, call, options]: unknown[]) => [call, options]);
}

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockClear();
  Object.assign(fakeBrowser.tabs, { sendMessage });
});

it('asks the other frames that show terms, and the top one, which shows cards of small frames', async () => {
  await show(3, 5);
  await closeOtherCards(senderIn(3));
  const call = { call: 'closeCard', args: [] };
  expect(asked()).toEqual([
    [call, { frameId: 0 }],
    [call, { frameId: 5 }],
  ]);
});

it('asks nobody where the page has no other frame with terms', async () => {
  await show(0);
  await closeOtherCards(senderIn(0));
  expect(sendMessage).not.toHaveBeenCalled();
});

it('asks nobody where the caller is in no tab', async () => {
  await closeOtherCards({});
  expect(sendMessage).not.toHaveBeenCalled();
});

it('goes on where a frame has gone', async () => {
  await show(0, 3, 5);
  sendMessage.mockRejectedValueOnce(new Error('There is no receiving end.'));
  await closeOtherCards(senderIn(0));
  expect(sendMessage).toHaveBeenCalledTimes(2);
});
