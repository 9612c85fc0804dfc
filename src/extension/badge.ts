import { browser } from '#imports';
import type { Say } from '@/core/messages/say';

const BACKGROUND = '#0b6e69';
const TEXT = '#ffffff';

/** Says on the toolbar button, and in its name, how many terms a tab has; nothing when it has none. */
export async function showBadge(say: Say, tabId: number, terms: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT });
    await browser.action.setBadgeText({ tabId, text: terms > 0 ? String(terms) : '' });
    // The number is not read out: the name is.
    await browser.action.setTitle({ tabId, title: titleFor(say, terms) });
  } catch {
    // The tab was closed while its terms were counted.
  }
}

function titleFor(say: Say, terms: number): string {
  return terms === 0 ? say('extension_name') : say.count('button_title', terms);
}
