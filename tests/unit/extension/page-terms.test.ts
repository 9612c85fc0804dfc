import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberTerms, termsOfTab, watchTermsOfTab } from '@/extension/page-terms';

const numb = [{ id: 'numbness', count: 2 }];
const cramp = [{ id: 'cramp', count: 1 }];

beforeEach(() => {
  fakeBrowser.reset();
});

it('remembers what each frame of each tab shows, the top frame first', async () => {
  await rememberTerms(7, 12, cramp);
  await rememberTerms(7, 0, numb);
  await rememberTerms(77, 0, cramp);
  expect(await termsOfTab(7)).toEqual([
    { frameId: 0, terms: numb },
    { frameId: 12, terms: cramp },
  ]);
});

it('forgets a frame that shows nothing any more', async () => {
  await rememberTerms(7, 0, numb);
  await rememberTerms(7, 0, []);
  expect(await termsOfTab(7)).toEqual([]);
});

it('loses no report of frames that report at the same time', async () => {
  await Promise.all([1, 2, 3, 4].map((frameId) => rememberTerms(7, frameId, numb)));
  expect(await termsOfTab(7)).toHaveLength(4);
});

it('writes nothing to disk', async () => {
  await rememberTerms(7, 0, numb);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('tells what a tab shows at once and at each change, until the signal aborts', async () => {
  const onChange = vi.fn();
  const life = new AbortController();
  watchTermsOfTab(7, onChange, life.signal);
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([]));
  await rememberTerms(7, 0, numb);
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([{ frameId: 0, terms: numb }]));
  const calls = onChange.mock.calls.length;
  await rememberTerms(8, 0, numb);
  life.abort();
  await rememberTerms(7, 0, cramp);
  expect(onChange).toHaveBeenCalledTimes(calls);
});
