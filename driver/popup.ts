import type { Page } from 'puppeteer-core';
import { openExtensionPage, type TestBrowser } from './browser';
import { until } from './until';

/** Opens the popup in a tab of its own, as if it had been opened over this page, or over no page. */
export async function openPopup(browser: TestBrowser, over?: Page): Promise<Page> {
  const popup = await openExtensionPage(browser, 'popup.html');
  if (over) {
    // The popup speaks of the tab in front, which is the page once the popup loads behind it.
    await over.bringToFront();
    await reloadPopup(popup);
  }
  await popup.waitForSelector('.tabs');
  return popup;
}

/** Closes the popup and opens it again, as far as its page can tell. */
export async function reloadPopup(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    Object.assign(window, { isOld: true });
    location.reload();
  });
  await until('the popup to load again', () =>
    popup.evaluate(() => !('isOld' in window) && document.querySelector('.tabs') !== null),
  );
}

/** Gives the text of all of the popup, as people see it. */
export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** Presses the button, tab, switch or checkbox that a selector names, also while the popup is behind. */
export async function press(popup: Page, selector: string): Promise<void> {
  await popup.waitForSelector(selector);
  await popup.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Presses the button with these words. */
export async function pressButton(popup: Page, words: string): Promise<void> {
  await press(popup, `::-p-xpath(//button[contains(., "${words}")])`);
}

/** Ticks or unticks an item of the checklist by its id. */
export async function tick(popup: Page, id: string): Promise<void> {
  await press(popup, `input[name="${id}"]`);
}
