import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundOrNull } from '@/extension/background-or-null';

const onFailure = vi.fn();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  onFailure.mockReset();
  sendMessage.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
});

it('hands on what the background answers, null too', async () => {
  sendMessage.mockResolvedValueOnce({ value: true }).mockResolvedValueOnce({ value: null });
  const background = backgroundOrNull(onFailure);
  expect(await background.mayHoldTerms(['fibro'])).toBe(true);
  expect(sendMessage).toHaveBeenCalledWith({ call: 'mayHoldTerms', args: [['fibro']] });
  expect(await background.drawCard({ term: 'x', seen: null, canGoBack: false })).toBeNull();
  expect(onFailure).not.toHaveBeenCalled();
});

it('gives null where no answer can be had, and says so', async () => {
  sendMessage.mockRejectedValue(new Error('There is nobody.'));
  expect(await backgroundOrNull(onFailure).judgePage('a sample')).toBeNull();
  expect(onFailure).toHaveBeenCalledOnce();
});
