import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { selectedWords } from '@/extension/selected-words';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('keeps words in the memory of the session and nowhere else', async () => {
  const [one, other] = [await selectedWords.keep('cold nodule'), await selectedWords.keep('TSH')];
  expect(await selectedWords.load(one)).toBe('cold nodule');
  expect(await selectedWords.load(other)).toBe('TSH');
  expect(Object.values(await fakeBrowser.storage.session.get())).toEqual(['cold nodule', 'TSH']);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('has none where they are forgotten, or cannot be had', async () => {
  expect(await selectedWords.load('gone')).toBe('');
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('None.'));
  expect(await selectedWords.load('gone')).toBe('');
});
