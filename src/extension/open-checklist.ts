import { browser } from '#imports';
import { checklist } from '@/core/checklist/bundled-checklist';
import { pointedTo } from '@/core/checklist/ticks';
import { ticksStore } from './ticks-store';

/** Opens the checklist at an item, without ticking it; where it was left, for an id that it does not have. */
export async function openChecklistAt(item: string): Promise<void> {
  await ticksStore.save(pointedTo(await ticksStore.load(), checklist, item));
  await openPopup();
}

/** Opens the popup, which shows the checklist; in a tab where the browser lets only its own button open it, as older Firefox does. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
