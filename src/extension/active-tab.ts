import { browser } from '#imports';

/** The id of the tab in front of the person; undefined where the browser has none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
