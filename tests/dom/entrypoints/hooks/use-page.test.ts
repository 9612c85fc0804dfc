import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '@/core/settings/read-settings';
import { type Settings, switchSite } from '@/core/settings/settings';
import { rememberTerms } from '@/extension/page-terms';
import { reloadTab } from '@/extension/reload-tab';
import { whyUnreachable } from '@/extension/why-unreachable';
import { usePage } from '../../../../entrypoints/hooks/use-page';
import { showHook } from '../show-hook';

const TAB = 7;
const fibro = { id: 'article/fibromyalgia', count: 2 };
const top = { tabId: TAB, frameId: 0, documentId: 'top' };
const inner = { tabId: TAB, frameId: 5, documentId: 'inner' };
const sent = () => vi.spyOn(fakeBrowser.tabs, 'sendMessage');
const readable = () => sent().mockResolvedValue({ value: { site: 'a.org' } } as never);

vi.mock('@/extension/why-unreachable', () => ({ whyUnreachable: vi.fn() }));
vi.mock('@/extension/reload-tab', () => ({ reloadTab: vi.fn() }));

beforeEach(() => {
  vi.restoreAllMocks();
  vi.mocked(whyUnreachable).mockReset();
  vi.mocked(reloadTab).mockReset().mockResolvedValue();
  fakeBrowser.reset();
});

const ON = readSettings([]);
const OFF = switchSite(ON, 'a.org', false);

async function show(tabId: number | undefined, settings: Settings = ON) {
  const visit = { tabId };
  const shown = showHook(() => usePage(visit, settings));
  expect(shown.current.page).toEqual({ state: 'asking' });
  await vi.waitFor(() => expect(shown.current.page.state).not.toBe('asking'));
  return shown;
}

/** Shows the page in a tab, until another visit is set. */
async function showVisit() {
  const shown = showHook(() => {
    const [visit, setVisit] = useState({ tabId: TAB });
    return { ...usePage(visit, ON), setVisit };
  });
  await vi.waitFor(() => expect(shown.current.page.state).not.toBe('asking'));
  return shown;
}

describe('usePage', () => {
  it('asks the top frame for its site', async () => {
    const send = readable();
    const shown = await show(TAB);
    expect(shown.current.page).toMatchObject({ state: 'readable', site: 'a.org', terms: [] });
    const call = { call: 'describePage', args: [] };
    expect(send.mock.calls[0]).toEqual([TAB, call, { frameId: 0 }]);
  });

  it('says why nobody answers in a page, and calls no tab at all a page of the browser', async () => {
    sent().mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.mocked(whyUnreachable).mockResolvedValue('store');
    expect((await show(TAB)).current.page).toEqual({ state: 'unreadable', why: 'store' });
    expect(whyUnreachable).toHaveBeenCalledExactlyOnceWith(TAB);
    const nowhere = { tabId: undefined };
    const shown = showHook(() => usePage(nowhere, ON));
    expect(shown.current.page).toEqual({ state: 'unreadable', why: 'browser-page' });
  });

  it('loads a page again, which is read then, or kept from us', async () => {
    const send = sent().mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.mocked(whyUnreachable).mockResolvedValue('not-loaded');
    const shown = await show(TAB);
    const { reload } = shown.current;
    await act(reload);
    expect(reloadTab).toHaveBeenCalledExactlyOnceWith(TAB);
    const keptOut = { state: 'unreadable', why: 'kept-out' };
    await vi.waitFor(() => expect(shown.current.page).toEqual(keptOut));
    send.mockResolvedValue({ value: { site: 'a.org' } } as never);
    await act(reload);
    const read = { state: 'readable', site: 'a.org', terms: [] };
    await vi.waitFor(() => expect(shown.current.page).toMatchObject(read));
  });

  it('says of what it has loaded again in vain that it is kept from us, whatever it may be', async () => {
    sent().mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.mocked(whyUnreachable).mockResolvedValue('not-loaded-or-file');
    const shown = await showVisit();
    await act(shown.current.reload);
    const keptOut = { state: 'unreadable', why: 'kept-out' };
    await vi.waitFor(() => expect(shown.current.page).toEqual(keptOut));
    // A later page in the same tab is another matter.
    await act(() => shown.current.setVisit({ tabId: TAB }));
    await act(() => shown.current.setVisit({ tabId: TAB }));
    const notLoaded = { state: 'unreadable', why: 'not-loaded-or-file' };
    await vi.waitFor(() => expect(shown.current.page).toEqual(notLoaded));
  });

  it('knows a page that it has loaded again also by the new visit that comes of it', async () => {
    sent().mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.mocked(whyUnreachable).mockResolvedValue('not-loaded');
    const shown = await showVisit();
    await act(shown.current.reload);
    await act(() => shown.current.setVisit({ tabId: TAB }));
    const keptOut = { state: 'unreadable', why: 'kept-out' };
    await vi.waitFor(() => expect(shown.current.page).toEqual(keptOut));
  });

  it('stays with the page in front where another has been loaded again meanwhile', async () => {
    sent().mockImplementation((async (tabId: number, { call }: { call: string }) => ({
      value: call === 'readWhole' ? true : { site: tabId === TAB ? 'a.org' : 'b.org' },
    })) as never);
    let loaded = () => {};
    vi.mocked(reloadTab).mockReturnValue(
      new Promise((resolve) => {
        loaded = resolve;
      }),
    );
    const shown = await showVisit();
    const reloaded = shown.current.reload();
    await act(() => shown.current.setVisit({ tabId: TAB + 1 }));
    await act(async () => {
      loaded();
      await reloaded;
    });
    await vi.waitFor(() => expect(shown.current.page).toMatchObject({ site: 'b.org' }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(shown.current.page).toMatchObject({ site: 'b.org' });
  });

  it('lists the terms of now where the names of those before come late', async () => {
    readable();
    let answer = (_: unknown) => {};
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }) as never,
    );
    await rememberTerms(top, [fibro]);
    const shown = await show(TAB);
    await act(() => rememberTerms(top, []));
    answer({ value: [] });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(shown.current.page).toMatchObject({ terms: [] });
  });

  it('lists the terms of all frames by their names, as they change', async () => {
    readable();
    const meaning = {
      id: fibro.id,
      name: 'Fibromyalgia',
      definition: 'Pain all over. Sleep is poor.',
    };
    const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    ask.mockResolvedValue({ value: [meaning] } as never);
    await rememberTerms(top, [fibro]);
    const shown = await show(TAB);
    const terms = () => (shown.current.page.state === 'readable' ? shown.current.page.terms : []);
    await vi.waitFor(() =>
      expect(terms()).toEqual([
        {
          id: 'article/fibromyalgia',
          name: 'Fibromyalgia',
          meaning: 'Pain all over.',
          count: 2,
          frameId: 0,
        },
      ]),
    );
    await rememberTerms(inner, [fibro]);
    await vi.waitFor(() => expect(terms().map(({ count }) => count)).toEqual([4]));
    expect(ask.mock.calls[0]).toEqual([{ call: 'describeTerms', args: [[fibro.id]] }]);
    act(() => render(null, document.body));
    const get = vi.spyOn(fakeBrowser.storage.session, 'get');
    await fakeBrowser.storage.session.remove(`terms:${TAB}`);
    expect(get).not.toHaveBeenCalled();
  });

  it('has a term shown in the frame that has it', async () => {
    const send = readable();
    const shown = await show(TAB);
    await shown.current.reveal({
      id: 'article/fibromyalgia',
      name: 'Fibromyalgia',
      meaning: '',
      count: 2,
      frameId: 5,
    });
    const call = { call: 'revealTerm', args: ['article/fibromyalgia'] };
    expect(send).toHaveBeenLastCalledWith(TAB, call, { frameId: 5 });
  });

  it('has all of a page read once its site is on, and waits for the answer', async () => {
    const asked: string[] = [];
    let isOnThere = false;
    sent().mockImplementation((async (_: number, { call }: { call: string }) => {
      asked.push(call);
      return { value: call === 'readWhole' ? isOnThere : { site: 'a.org' } };
    }) as never);
    const visit = { tabId: TAB };
    const shown = showHook(() => {
      const [settings, setSettings] = useState(OFF);
      return { ...usePage(visit, settings), setSettings };
    });
    const isRead = () => shown.current.page.state === 'readable' && shown.current.page.isRead;
    await vi.waitFor(() => expect(shown.current.page.state).toBe('readable'));
    expect(asked).not.toContain('readWhole');
    // The popup says so before the page has heard of it.
    await act(() => shown.current.setSettings({ ...ON }));
    await vi.waitFor(() => expect(asked).toContain('readWhole'));
    expect(isRead()).toBe(false);
    isOnThere = true;
    await act(() => shown.current.setSettings({ ...ON }));
    await vi.waitFor(() => expect(isRead()).toBe(true));
    await act(() => shown.current.setSettings(OFF));
    expect(isRead()).toBe(false);
  });

  it('forgets one page for the next in the same tab', async () => {
    readable();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ value: [] } as never);
    await rememberTerms(top, [fibro]);
    const shown = showHook(() => {
      const [visit, setVisit] = useState({ tabId: TAB });
      return { ...usePage(visit, ON), setVisit };
    });
    const { current } = shown;
    await vi.waitFor(() => expect(shown.current.page).toMatchObject({ terms: [{ count: 2 }] }));
    sent().mockResolvedValue({ value: { site: 'b.org' } } as never);
    await rememberTerms(top, []);
    await act(() => current.setVisit({ tabId: TAB }));
    await vi.waitFor(() => expect(shown.current.page).toMatchObject({ site: 'b.org', terms: [] }));
  });
});
