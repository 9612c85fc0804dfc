import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { answerAsBackground, answerAsPage, background, page } from '@/extension/messaging';

const self = { id: fakeBrowser.runtime.id };
const popup = { ...self, url: fakeBrowser.runtime.getURL('/popup.html') };
const contentScript = { ...self, url: 'https://a.org/', tab: { id: 7 }, frameId: 3 };
const receive = async (message: unknown, sender: object = popup) => {
  let answer: unknown;
  const answered = new Promise<unknown>((resolve) => {
    const send = (sent: unknown) => resolve(sent);
    answer = fakeBrowser.runtime.onMessage.trigger(message, sender as never, send);
  });
  const [isComing] = (await answer) as unknown[];
  return isComing ? answered : undefined;
};
const backgroundHandlers = {
  mayHoldTerms: () => false,
  findTerms: () => [],
  judgePage: () => UNKNOWN_PAGE,
  drawCard: () => null,
  describeTerms: () => [],
  lookUp: () => ({ terms: [], isNear: false }),
  listTerms: () => [],
  explainTerm: () => null,
  cardStyles: () => '',
  reportTerms: () => {},
  runErrand: () => null,
  openChecklist: () => {},
  revealHere: () => undefined,
  showAbove: () => false,
};
const pageHandlers = () => ({
  describePage: vi.fn(() => ({ site: 'a.org' })),
  readWhole: vi.fn(),
  explainSelection: vi.fn(() => true),
  revealTerm: vi.fn(),
  stepTerm: vi.fn(() => 'moved' as const),
  closeCard: vi.fn(),
  showFramed: vi.fn(() => true),
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('answering', () => {
  it('hands the arguments to the call that is named, and its answer back', async () => {
    const handlers = pageHandlers();
    answerAsPage(handlers, new AbortController().signal);
    expect(await receive({ call: 'describePage', args: [] })).toEqual({
      value: { site: 'a.org' },
    });
    await receive({ call: 'revealTerm', args: ['numbness'] });
    expect(handlers.revealTerm).toHaveBeenCalledWith('numbness');
  });

  it('hands the sender to the background', async () => {
    const reportTerms = vi.fn();
    const senders: unknown[] = [];
    answerAsBackground((sender) => {
      senders.push(sender);
      return { ...backgroundHandlers, reportTerms };
    });
    await receive({ call: 'reportTerms', args: [[]] }, contentScript);
    expect(senders).toEqual([contentScript]);
    expect(reportTerms).toHaveBeenCalledWith([]);
  });

  it.each([
    ['a call that does not exist', { call: 'selfDestruct', args: [] }, popup],
    ['a call that objects have by nature', { call: 'toString', args: [] }, popup],
    ['a message of another shape', { call: 'describePage' }, popup],
    ['no message', null, popup],
    [
      'arguments that the call does not take',
      { call: 'stepTerm', args: [{ direction: 2 }] },
      popup,
    ],
    ['another extension', { call: 'describePage', args: [] }, { ...popup, id: 'other' }],
    ['a content script', { call: 'describePage', args: [] }, contentScript],
    ['nobody in particular', { call: 'describePage', args: [] }, self],
  ])('says nothing to %s', async (_, message, sender) => {
    const handlers = pageHandlers();
    answerAsPage(handlers, new AbortController().signal);
    expect(await receive(message, sender)).toBeUndefined();
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it('tells the caller what went wrong', async () => {
    const revealTerm = () => Promise.reject(new Error('no such term'));
    answerAsPage({ ...pageHandlers(), revealTerm }, new AbortController().signal);
    expect(await receive({ call: 'revealTerm', args: ['x'] })).toEqual({
      error: 'Error: no such term',
    });
  });

  it('is silent once the signal aborts', async () => {
    const life = new AbortController();
    const handlers = pageHandlers();
    answerAsPage(handlers, life.signal);
    life.abort();
    await receive({ call: 'describePage', args: [] }).catch(() => {});
    expect(handlers.describePage).not.toHaveBeenCalled();
  });
});

describe('calling', () => {
  it('calls the background by name', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ value: '.card {}' } as never);
    expect(await background.cardStyles()).toBe('.card {}');
    expect(send).toHaveBeenCalledWith({ call: 'cardStyles', args: [] });
  });

  it('calls one frame of a tab by name', async () => {
    const send = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ value: 'moved' } as never);
    const step = { direction: 1, from: 'view' } as const;
    expect(await page(7, 3).stepTerm(step)).toBe('moved');
    expect(send).toHaveBeenCalledWith(7, { call: 'stepTerm', args: [step] }, { frameId: 3 });
  });

  it('fails where the other side did', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ error: 'broken' } as never);
    await expect(background.cardStyles()).rejects.toThrow('broken');
  });

  describe('where the background is stopped in the middle of a call', () => {
    const stopped = new Error('The message port closed before a response was received.');

    it('calls again until there is an answer', async () => {
      const send = vi
        .spyOn(fakeBrowser.runtime, 'sendMessage')
        .mockRejectedValueOnce(stopped)
        .mockRejectedValueOnce(stopped)
        .mockRejectedValueOnce(stopped)
        .mockResolvedValue({ value: '.card {}' } as never);
      expect(await background.cardStyles()).toBe('.card {}');
      expect(send).toHaveBeenCalledTimes(4);
    });

    it('calls again where the browser says that there is none', async () => {
      const send = vi
        .spyOn(fakeBrowser.runtime, 'sendMessage')
        .mockResolvedValueOnce(undefined as never)
        .mockResolvedValueOnce(null as never)
        .mockResolvedValue({ value: '.card {}' } as never);
      expect(await background.cardStyles()).toBe('.card {}');
      expect(send).toHaveBeenCalledTimes(3);
    });

    it('fails where there never is one', async () => {
      const send = vi
        .spyOn(fakeBrowser.runtime, 'sendMessage')
        .mockResolvedValue(undefined as never);
      await expect(background.cardStyles()).rejects.toThrow('no answer to cardStyles');
      expect(send).toHaveBeenCalledTimes(5);
    });

    it('gives up in the end', async () => {
      const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(stopped);
      await expect(background.cardStyles()).rejects.toThrow('port closed');
      expect(send).toHaveBeenCalledTimes(5);
    });
  });

  it('fails later, not at once, where the extension is gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(background.reportTerms([])).rejects.toThrow('invalidated');
  });
});
