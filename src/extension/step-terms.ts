import type { TermStep, TermStepResult } from '@/core/calls/messages';
import { activeTabId } from './active-tab';
import { inTurn } from './in-turn';
import { page } from './messaging';
import { framesWithCards } from './page-terms';
import { readWholeTab } from './read-whole-tab';

/** How long a step is waited for by the next: a page that is left meanwhile may never answer. */
export const LONGEST_STEP_MS = 5000;

/** The turns of the steps in each tab: a tab that is slow to take its own does not hold up others. */
const turns = new Map<number, ReturnType<typeof inTurn>>();

/**
 * Opens the next or previous card of the active tab: on through its frames in turn, round at the end. Only the background
 * may call this: steps in quick succession go on from one another there, and not from the same card.
 */
export async function stepThroughActiveTab(direction: TermStep['direction']): Promise<void> {
  const tabId = await activeTabId();
  if (tabId === undefined) return;
  const next = turns.get(tabId) ?? inTurn();
  turns.set(tabId, next);
  await next(() => Promise.race([stepThrough(tabId, direction), pause(LONGEST_STEP_MS)]));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function stepThrough(tabId: number, direction: TermStep['direction']): Promise<void> {
  await readWholeTab(tabId).catch(() => {});
  const frames = await framesWithCards(tabId);
  if (direction === -1) frames.reverse();
  const step = (frameId: number, from: TermStep['from']): Promise<TermStepResult> =>
    page(tabId, frameId)
      .stepTerm({ direction, from })
      .catch((): TermStepResult => 'not-here');
  const stepInOneOf = async (asked: number[], from: TermStep['from']) => {
    for (const frameId of asked) if ((await step(frameId, from)) === 'moved') return;
  };

  for (const [index, frameId] of frames.entries()) {
    const result = await step(frameId, 'open-card');
    if (result === 'moved') return;
    if (result === 'ended') {
      const onwards = [...frames.slice(index + 1), ...frames.slice(0, index + 1)];
      await stepInOneOf(onwards, 'start');
      return;
    }
  }
  await stepInOneOf(frames, 'view');
}
