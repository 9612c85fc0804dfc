import type { Page } from 'puppeteer-core';
import { openExtensionPage, type TestBrowser } from './browser';
import { until } from './until';

/** What pages of the extension may call. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, call: object, to: { frameId: number }): Promise<{ value: unknown }>;
  };
};

/** Has words explained in an open page by the card of a term, as the menu of selected text does: no driver opens that menu. */
export async function explainSelection(
  started: TestBrowser,
  page: Page,
  term: string,
  words: string,
): Promise<void> {
  const own = await openExtensionPage(started, 'summary.html');
  await page.bringToFront();
  const call = { call: 'explainSelection', args: [term, words] };
  await until('the page to be asked', () =>
    own.evaluate(async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return (await chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 })).value;
    }, call),
  );
  await own.close();
}
