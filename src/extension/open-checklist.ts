import { browser } from '#imports';

/** Opens the popup; in a tab where the browser lets only its own button open it, as older Firefox does. */
export async function openChecklist(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

/** Opens the summary of the ticks in a tab of its own, where it can be printed. */
export async function openSummary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/summary.html') });
}
