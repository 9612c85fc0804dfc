import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentsOfTab, forgetTab, rememberTerms, watchTermsOfTab } from '@/extension/page-terms';

const numb = [{ id: 'numbness', count: 2 }];
const cramp = [{ id: 'cramp', count: 1 }];
const document = (documentId: string, frameId = 0, tabId = 7) => ({ tabId, frameId, documentId });
const framesOf = async (tabId: number) =>
  (await documentsOfTab(tabId)).map(({ frameId, terms }) => [frameId, terms]);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('rememberTerms', () => {
  it('remembers what each frame of each tab shows, the top frame first', async () => {
    // Firefox counts frames on from 2 ** 34.
    await rememberTerms(document('inner', 17_179_869_185), cramp);
    await rememberTerms(document('top'), numb);
    await rememberTerms(document('other', 0, 77), cramp);
    expect(await framesOf(7)).toEqual([
      [0, numb],
      [17_179_869_185, cramp],
    ]);
  });

  it('forgets a document that shows nothing any more', async () => {
    await rememberTerms(document('top'), numb);
    await rememberTerms(document('top'), []);
    expect(await framesOf(7)).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('forgets the document that was in a frame before', async () => {
    await rememberTerms(document('first'), numb);
    await rememberTerms(document('second'), cramp);
    expect(await framesOf(7)).toEqual([[0, cramp]]);
  });

  it('forgets a document that leaves, whatever its frame is called by then', async () => {
    await rememberTerms(document('top'), numb);
    await rememberTerms(document('top', 5), []);
    expect(await framesOf(7)).toEqual([]);
  });

  it('keeps what a document shows when the one before it says late that it has left', async () => {
    await rememberTerms(document('first'), numb);
    await rememberTerms(document('second'), cramp);
    await rememberTerms(document('first'), []);
    expect(await framesOf(7)).toEqual([[0, cramp]]);
  });

  it('loses no report of frames that report at the same time', async () => {
    const reports = [1, 2, 3, 4].map((id) => rememberTerms(document(`inner ${id}`, id), numb));
    await Promise.all(reports);
    expect(await framesOf(7)).toHaveLength(4);
  });

  it('reads what it needs, and not all that is in memory', async () => {
    const get = vi.spyOn(fakeBrowser.storage.session, 'get');
    await rememberTerms(document('top'), numb);
    await documentsOfTab(7);
    expect(get.mock.calls).toEqual([['terms:7'], ['terms:7']]);
  });

  it('writes nothing to disk', async () => {
    await rememberTerms(document('top'), numb);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

it('forgets a tab, and no other', async () => {
  await rememberTerms(document('top'), numb);
  await rememberTerms(document('inner', 3), numb);
  await rememberTerms(document('other', 0, 77), cramp);
  await forgetTab(7);
  expect(await framesOf(7)).toEqual([]);
  expect(await framesOf(77)).toEqual([[0, cramp]]);
});

it.each([['spoilt'], [{}], [[{ frameId: 0, documentId: 'top', terms: 'spoilt' }]]])(
  'finds no terms in %j',
  async (stored) => {
    await fakeBrowser.storage.session.set({ 'terms:7': stored });
    expect((await documentsOfTab(7)).flatMap(({ terms }) => terms)).toEqual([]);
  },
);

it('tells what a tab shows at once and at each change, until the signal aborts', async () => {
  const onChange = vi.fn();
  const life = new AbortController();
  watchTermsOfTab(7, onChange, life.signal);
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([]));
  await rememberTerms(document('top'), numb);
  const shown = [{ frameId: 0, documentId: 'top', terms: numb }];
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith(shown));
  await forgetTab(7);
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([]));
  const calls = onChange.mock.calls.length;
  await rememberTerms(document('other', 0, 8), numb);
  life.abort();
  await rememberTerms(document('top'), cramp);
  expect(onChange).toHaveBeenCalledTimes(calls);
});
