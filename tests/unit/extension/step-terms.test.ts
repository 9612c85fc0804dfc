import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TermStep, TermStepResult } from '@/core/calls/messages';
import { rememberTerms } from '@/extension/page-terms';
import { LONGEST_STEP_MS, stepThroughActiveTab } from '@/extension/step-terms';

const TAB = 7;
const TOP = { tabId: TAB, frameId: 0, documentId: 'top' };
const numb = [{ id: 'numbness', count: 1 }];

/** Lets frames answer whether they step on from an open card, and notes all they are asked. Some have no marks. */
function frames(answers: Record<number, TermStepResult>, unmarked: number[] = []): string[] {
  const asked: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    { call, args: [step] }: { call: string; args: [TermStep] },
    { frameId }: { frameId: number } = { frameId: 0 },
  ) => {
    if (call === 'readWhole') return {};
    asked.push(`${frameId} ${step.from}`);
    const elsewhere = unmarked.includes(frameId) ? 'ended' : 'moved';
    return { value: step.from === 'open-card' ? answers[frameId] : elsewhere };
  }) as never);
  return asked;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await rememberTerms(TOP, numb);
  await rememberTerms({ tabId: TAB, frameId: 5, documentId: 'inner' }, numb);
});

describe('stepThroughActiveTab', () => {
  it('begins where the top frame is scrolled to', async () => {
    const asked = frames({ 0: 'not-here', 5: 'not-here' });
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card', '5 open-card', '0 view']);
  });

  it('goes on from the open card', async () => {
    const asked = frames({ 0: 'not-here', 5: 'moved' });
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card', '5 open-card']);
  });

  it('goes on to the next frame at the end of one, and round after the last', async () => {
    let asked = frames({ 0: 'ended', 5: 'not-here' });
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card', '5 start']);
    asked = frames({ 0: 'not-here', 5: 'ended' });
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card', '5 open-card', '0 start']);
  });

  it('goes back in the other order', async () => {
    const asked = frames({ 0: 'ended', 5: 'not-here' });
    await stepThroughActiveTab(-1);
    expect(asked).toEqual(['5 open-card', '0 open-card', '5 start']);
  });

  it('asks the top frame though it has not told of its terms yet: marks are painted a moment before', async () => {
    const asked = frames({ 0: 'not-here', 5: 'not-here' });
    await rememberTerms(TOP, []);
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card', '5 open-card', '0 view']);
  });

  it('goes past frames that have no mark to step to', async () => {
    const asked = frames({ 0: 'not-here', 5: 'ended' }, [0]);
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card', '5 open-card', '0 start', '5 start']);
  });

  it('takes a step once the one before it is taken: both would go on from the same card', async () => {
    const asked = frames({ 0: 'ended', 5: 'not-here' });
    await Promise.all([stepThroughActiveTab(1), stepThroughActiveTab(1)]);
    expect(asked).toEqual(['0 open-card', '5 start', '0 open-card', '5 start']);
  });

  it('waits not for ever for a page that never answers', async () => {
    vi.useFakeTimers();
    const asked = frames({ 0: 'moved' });
    vi.mocked(fakeBrowser.tabs.sendMessage).mockReturnValueOnce(new Promise(() => {}) as never);
    void stepThroughActiveTab(1);
    const second = stepThroughActiveTab(1);
    await vi.advanceTimersByTimeAsync(LONGEST_STEP_MS);
    await second;
    expect(asked).toEqual(['0 open-card']);
    vi.useRealTimers();
  });

  it('steps in the tab that was in front when it was asked, whatever another is slow with', async () => {
    const asked = frames({ 0: 'moved' });
    let answer = (_: unknown) => {};
    vi.mocked(fakeBrowser.tabs.sendMessage).mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }) as never,
    );
    const slow = stepThroughActiveTab(1);
    await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalled());
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB + 1 }] as never);
    await stepThroughActiveTab(1);
    expect(asked).toEqual(['0 open-card']);
    answer({});
    await slow;
    const tabs = vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.map(([tab]) => tab);
    expect(tabs.at(-1)).toBe(TAB);
  });
});
