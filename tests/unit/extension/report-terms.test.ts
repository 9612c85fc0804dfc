import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentsOfTab } from '@/extension/page-terms';
import { reportTerms } from '@/extension/report-terms';
import { ENGLISH } from '../../say';

const numb = { id: 'numbness', count: 2 };
const cramp = { id: 'cramp', count: 1 };
const sender = (documentId: string, frameId = 0) =>
  ({ tab: { id: 7 }, frameId, documentId }) as never;
const setBadgeText = vi.fn();
const setTitle = vi.fn();
const title = () => setTitle.mock.lastCall?.[0].title;
const badge = () => setBadgeText.mock.lastCall?.[0];
const frames = async () => (await documentsOfTab(7)).map(({ frameId }) => frameId);

/** Lets these frames of the tab answer, and no others; gives those that were asked. */
function living(...frameIds: number[]) {
  const asked: number[] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    _call: unknown,
    { frameId }: { frameId: number },
  ) => {
    asked.push(frameId);
    if (!frameIds.includes(frameId)) throw new Error('Receiving end does not exist.');
    return { value: { site: 'a.org' } };
  }) as never);
  return asked;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  setBadgeText.mockReset();
  Object.assign(fakeBrowser, {
    action: { setBadgeBackgroundColor: vi.fn(), setBadgeText, setTitle },
  });
});

describe('reportTerms', () => {
  it('has the button say how many terms all frames of the tab show, each counted once', async () => {
    living(0, 3);
    await reportTerms(ENGLISH, sender('top'), [numb]);
    expect(badge()).toEqual({ tabId: 7, text: '1' });
    await reportTerms(ENGLISH, sender('inner', 3), [numb, cramp]);
    expect(badge()).toEqual({ tabId: 7, text: '2' });
    await reportTerms(ENGLISH, sender('inner', 3), []);
    await reportTerms(ENGLISH, sender('top'), []);
    expect(badge()).toEqual({ tabId: 7, text: '' });
  });

  it('says so in the name of the button too, which is read out', async () => {
    living(0);
    await reportTerms(ENGLISH, sender('top'), [numb]);
    expect(title()).toBe('Healthgloss: 1 health term on this page');
    await reportTerms(ENGLISH, sender('top'), [numb, cramp]);
    expect(title()).toBe('Healthgloss: 2 health terms on this page');
    await reportTerms(ENGLISH, sender('top'), []);
    expect(title()).toBe('Healthgloss');
  });

  it('passes over senders that are in no tab', async () => {
    await reportTerms(ENGLISH, {} as never, [numb]);
    await reportTerms(ENGLISH, { tab: { id: 7 } } as never, [numb]);
    expect(setBadgeText).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('takes each frame for a document where the browser does not tell documents apart', async () => {
    living(0);
    const old = (frameId: number) => ({ tab: { id: 7 }, frameId }) as never;
    await reportTerms(ENGLISH, old(0), [numb]);
    await reportTerms(ENGLISH, old(3), [cramp]);
    expect(await frames()).toEqual([0, 3]);
    await reportTerms(ENGLISH, old(3), []);
    expect(await frames()).toEqual([0]);
  });

  it('forgets frames that went with a page without a word, once another page reports', async () => {
    living(0, 3, 5);
    await reportTerms(ENGLISH, sender('crashed'), [numb]);
    await reportTerms(ENGLISH, sender('crashed inner', 3), [cramp]);
    await reportTerms(ENGLISH, sender('next inner', 5), [cramp]);
    living(0, 5);
    await reportTerms(ENGLISH, sender('next'), [numb]);
    expect(await frames()).toEqual([0, 5]);
    expect(badge()).toEqual({ tabId: 7, text: '2' });
  });

  it('asks after frames only when a page reports for the first time', async () => {
    const asked = living(0, 3);
    await reportTerms(ENGLISH, sender('inner', 3), [cramp]);
    expect(asked).toEqual([]);
    await reportTerms(ENGLISH, sender('top'), [numb]);
    expect(asked).toEqual([0, 3]);
    await reportTerms(ENGLISH, sender('top'), [numb, cramp]);
    await reportTerms(ENGLISH, sender('inner', 3), [numb]);
    expect(asked).toEqual([0, 3]);
  });
});
