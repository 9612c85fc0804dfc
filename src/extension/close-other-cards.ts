import { page } from './messaging';
import { documentsOfTab, TOP_FRAME } from './page-terms';
import type { Sender } from './remote-calls';

/** Has the other frames of the sender's tab close their cards: one shows at a time, whichever frame it is in. */
export async function closeOtherCards({ tab, frameId = TOP_FRAME }: Sender): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const frames = new Set((await documentsOfTab(tabId)).map((document) => document.frameId));
  // It shows the cards of small frames, also where it has no term of its own.
  if (frames.size > 0) frames.add(TOP_FRAME);
  frames.delete(frameId);
  // A frame that has gone since then shows no card.
  const close = (frame: number) =>
    page(tabId, frame)
      .closeCard()
      .catch(() => {});
  await Promise.all([...frames].map(close));
}
