import type { Step, StepResult } from '@/core/messages';
import { activeTabId } from './active-tab';
import { page } from './messaging';
import { termsOfTab } from './page-terms';

/** Opens the next or previous card of the active tab: on through its frames in turn, round at the end. */
export async function stepThroughActiveTab(direction: Step['direction']): Promise<void> {
  const tabId = await activeTabId();
  if (tabId === undefined) return;
  const frames = (await termsOfTab(tabId)).map(({ frameId }) => frameId);
  if (direction === -1) frames.reverse();
  const step = (frameId: number | undefined, from: Step['from']): Promise<StepResult> =>
    frameId === undefined
      ? Promise.resolve('not-here')
      : page(tabId, frameId)
          .stepTerm({ direction, from })
          .catch((): StepResult => 'not-here');

  for (const [index, frameId] of frames.entries()) {
    const result = await step(frameId, 'open-card');
    if (result === 'moved') return;
    if (result === 'ended') {
      await step(frames[(index + 1) % frames.length], 'start');
      return;
    }
  }
  await step(frames[0], 'view');
}
