import { browser } from '#imports';

const BACKGROUND = '#0b6e69';
const TEXT = '#ffffff';

/** Shows on the toolbar button how many terms a tab has; nothing when it has none. */
export async function showBadge(tabId: number, terms: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT });
    await browser.action.setBadgeText({ tabId, text: terms > 0 ? String(terms) : '' });
  } catch {
    // The tab was closed while its terms were counted.
  }
}
