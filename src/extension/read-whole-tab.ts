import { everyFrame, page } from './messaging';
import { TOP_FRAME } from './page-terms';

/**
 * Has all frames of a tab read all that is in them, also what nobody has looked at. Settles once the top frame has; fails
 * where it cannot be reached.
 */
export async function readWholeTab(tabId: number): Promise<void> {
  await Promise.all([everyFrame(tabId).readWhole(), page(tabId, TOP_FRAME).readWhole()]);
}
