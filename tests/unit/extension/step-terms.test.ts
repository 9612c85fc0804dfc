import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Step, StepResult } from '@/core/messages';
import { rememberTerms } from '@/extension/page-terms';
import { stepThroughActiveTab } from '@/extension/step-terms';

const TAB = 7;
const numb = [{ id: 'numbness', count: 1 }];

/** Lets frames answer the steps they are asked for, and notes those that they are asked. */
function frames(answers: Record<number, StepResult>): string[] {
  const asked: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    { args: [step] }: { args: [Step] },
    { frameId }: { frameId: number },
  ) => {
    asked.push(`${frameId} ${step.from}`);
    return { value: step.from === 'open-card' ? answers[frameId] : 'moved' };
  }) as never);
  return asked;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await rememberTerms(TAB, 0, numb);
  await rememberTerms(TAB, 5, numb);
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

  it('does nothing on a page without terms', async () => {
    const asked = frames({});
    await rememberTerms(TAB, 0, []);
    await rememberTerms(TAB, 5, []);
    await stepThroughActiveTab(1);
    expect(asked).toEqual([]);
  });
});
