import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Explanation } from '@/core/glossary';
import { answerAsBackground, answerAsPage, background, page } from '@/extension/messaging';

const self = { id: fakeBrowser.runtime.id };
const receive = async (message: unknown, sender: object = self) => {
  const answers = fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return Promise.all(await answers);
};
const pageHandlers = () => ({
  describePage: vi.fn(() => ({ site: 'a.org', on: true })),
  revealTerm: vi.fn(),
  stepTerm: vi.fn(() => 'moved' as const),
});

beforeEach(() => {
  fakeBrowser.reset();
});

describe('answering', () => {
  it('hands the arguments to the call that is named, and its answer back', async () => {
    const handlers = pageHandlers();
    answerAsPage(handlers, new AbortController().signal);
    expect(await receive({ call: 'describePage', args: [] })).toEqual([
      { site: 'a.org', on: true },
    ]);
    await receive({ call: 'revealTerm', args: ['numbness'] });
    expect(handlers.revealTerm).toHaveBeenCalledWith('numbness');
  });

  it('hands the sender to the background', async () => {
    const reportTerms = vi.fn();
    const senders: unknown[] = [];
    answerAsBackground((sender) => {
      senders.push(sender);
      return { explain: () => null, reportTerms, openChecklist: vi.fn() };
    });
    const sender = { ...self, tab: { id: 7 }, frameId: 3 };
    await receive({ call: 'reportTerms', args: [[]] }, sender);
    expect(senders).toEqual([sender]);
    expect(reportTerms).toHaveBeenCalledWith([]);
  });

  it.each([
    ['a call that does not exist', { call: 'selfDestruct', args: [] }, self],
    ['a call that objects have by nature', { call: 'toString', args: [] }, self],
    ['a message of another shape', { call: 'describePage' }, self],
    ['no message', null, self],
    ['another extension', { call: 'describePage', args: [] }, { id: 'other' }],
  ])('says nothing to %s', async (_, message, sender) => {
    const handlers = pageHandlers();
    answerAsPage(handlers, new AbortController().signal);
    expect(await receive(message, sender)).toEqual([undefined]);
    expect(handlers.describePage).not.toHaveBeenCalled();
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
    const explanation = { entry: { id: 'numbness' } } as Explanation;
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue(explanation as never);
    expect(await background.explain('numbness')).toBe(explanation);
    expect(send).toHaveBeenCalledWith({ call: 'explain', args: ['numbness'] });
  });

  it('calls one frame of a tab by name', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue('moved' as never);
    const step = { direction: 1, from: 'view' } as const;
    expect(await page(7, 3).stepTerm(step)).toBe('moved');
    expect(send).toHaveBeenCalledWith(7, { call: 'stepTerm', args: [step] }, { frameId: 3 });
  });

  it('fails later, not at once, where the extension is gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(background.reportTerms([])).rejects.toThrow('invalidated');
  });
});
