import { page } from './messaging';
import { framesWithCards, TOP_FRAME } from './page-terms';
import type { Sender } from './remote-calls';

/** Has the other frames of the sender's tab close their cards: one shows at a time, whichever frame it is in. */
export async function closeOtherCards({ tab, frameId = TOP_FRAME }: Sender): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const others = (await framesWithCards(tabId)).filter((other) => other !== frameId);
  // A frame that has gone since it told of terms shows no card.
  const closing = others.map((other) => page(tabId, other).closeCard());
  await Promise.allSettled(closing);
}
