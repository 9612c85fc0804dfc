import { browser } from '#imports';
import { forgetTab } from './page-terms';

/** Forgets what a tab shows once it is closed, or the browser has put another in its place. */
export function forgetGoneTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced.addListener((_, tabId) => void forgetTab(tabId));
}
