import { browser } from '#imports';

const BACKGROUND = '#0b6e69';
const TEXT = '#ffffff';

/** Says on the toolbar button, and in its name, how many terms a tab has; nothing when it has none. */
export async function showBadge(tabId: number, terms: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT });
    await browser.action.setBadgeText({ tabId, text: terms > 0 ? String(terms) : '' });
    // The number is not read out: the name is.
    await browser.action.setTitle({ tabId, title: titleFor(terms) });
  } catch {
    // The tab was closed while its terms were counted.
  }
}

function titleFor(terms: number): string {
  if (terms === 0) return 'Healthgloss';
  return `Healthgloss: ${terms} health ${terms === 1 ? 'term' : 'terms'} on this page`;
}
