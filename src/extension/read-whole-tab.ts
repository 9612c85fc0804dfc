import { everyFrame, page } from './messaging';
import { TOP_FRAME } from './page-terms';

/**
 * Has all frames of a tab read all that is in them, also what nobody has looked at. Gives true once the top frame has, and
 * false where its site is off; fails where it cannot be reached.
 */
export async function readWholeTab(tabId: number): Promise<boolean> {
  const [, isRead] = await Promise.all([
    everyFrame(tabId).readWhole(),
    page(tabId, TOP_FRAME).readWhole(),
  ]);
  return isRead;
}
