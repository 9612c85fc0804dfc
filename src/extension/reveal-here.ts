import { page } from './messaging';
import { TOP_FRAME } from './page-terms';
import { readWholeTab } from './read-whole-tab';
import type { Sender } from './remote-calls';

/**
 * Has the sender's tab show a term. Only the background can: in Chromium no page reaches a content script of its own, and
 * ours is one on pages of ours.
 */
export async function revealHere({ tab }: Sender, term: string): Promise<void> {
  if (tab?.id === undefined) return;
  // Its marks below what was looked at are not there yet.
  await readWholeTab(tab.id);
  await page(tab.id, TOP_FRAME).revealTerm(term);
}
